import { getTranslations } from 'next-intl/server'
import type messages from '@/messages/en.json'
import type { Locale } from '@/lib/i18n/languages'
import { ResidentFacts } from './resident-facts'
import { StartForm, type StartActions } from './start-form'

export type DemoPerson = {
  case: string
  uin: string
  vid: string | null
  rid: string | null
  name: { eng: string | null; ara: string | null }
  email: string | null
  phone: string | null
}
type ResidentRowProps = { locale: Locale; resident: DemoPerson; actions: StartActions }

async function PersonCase({ slug }: { slug: string }) {
  const t = await getTranslations('demo')
  const key = `cases.${slug as keyof (typeof messages)['demo']['cases']}` as const // a test compares the cases with the words
  return (
    <div className="stack" data-gap="sm">
      <p>{t(`${key}.about`)}</p>
      <p className="quiet">{t(`${key}.try`)}</p>
    </div>
  )
}

export function ResidentRow({ locale, resident, actions }: ResidentRowProps) {
  const { name } = resident
  const latin = <bdi>{name.eng}</bdi>
  const arabic = <bdi lang="ar">{name.ara}</bdi>
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {locale === 'ar' ? arabic : latin}
        <br />
        {locale === 'ar' ? latin : arabic}
      </th>
      <td role="cell">
        <PersonCase slug={resident.case} />
      </td>
      <td role="cell">
        <ResidentFacts {...resident} />
      </td>
      <td role="cell">
        <StartForm locale={locale} resident={resident} actions={actions} />
      </td>
    </tr>
  )
}
