import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CardPreviews } from '@/components/card/card-previews'
import { CardTask } from '@/components/card/card-task'
import { Shell } from '@/components/shell/shell'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { presentUin } from '@/lib/identity/present'
import { getContainer } from '@/lib/container/container'
import { requireSession } from '@/lib/session/require-session'
import { signOut } from '../actions'
import { prepareCard } from './actions'
import { readChosen } from './read-chosen'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isError = (await readQuery(searchParams, 'card')).error !== null
  return { title: await buildPageTitle((await getTranslations('card'))('title'), { isError }) }
}

export default async function CardPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const session = await requireSession('card')
  const { backend } = await getContainer()
  const { uin, ...person } = await backend.account.readProfile(session.residentId)
  const chosen = await readChosen(searchParams, session.id, locale)
  const crumbs = [
    { label: t('pages.account'), href: buildPath(locale, 'account') },
    { label: t('pages.card'), href: buildPath(locale, 'card') },
  ]
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <CardTask
        action={prepareCard}
        chosen={chosen}
        preview={<CardPreviews person={person} maskedUin={presentUin(uin, false)} chosen={chosen} />}
        error={(await readQuery(searchParams, 'card')).error}
        isPasswordRandom={backend.account.isCardPasswordRandom}
      />
    </Shell>
  )
}
