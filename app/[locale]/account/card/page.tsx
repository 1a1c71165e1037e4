import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CardTask } from '@/components/card/card-task'
import { CardPreview } from '@/components/page/card-preview'
import { Shell } from '@/components/shell/shell'
import { readWord, type SearchParams } from '@/lib/forms/read-params'
import { formatDay } from '@/lib/i18n/format-date'
import { languages } from '@/lib/i18n/languages'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { pickLanguage, presentUin } from '@/lib/identity/present'
import { getPortal } from '@/lib/portal/portal'
import { requireSession } from '@/lib/session/require-session'
import { signOut } from '../actions'
import { prepareCard } from './actions'

type Props = { searchParams: SearchParams }
const errors = ['missing', 'gone', 'busy'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isError = (await readWord(searchParams, 'error', errors)) !== null
  return { title: await buildPageTitle((await getTranslations('card'))('title'), { isError }) }
}

export default async function CardPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const session = await requireSession('card')
  const { backend } = await getPortal()
  const { fullName, dateOfBirth, uin } = await backend.account.readProfile(session.residentId)
  const crumbs = [
    { label: t('pages.account'), href: buildPath(locale, 'account') },
    { label: t('pages.card'), href: buildPath(locale, 'card') },
  ]
  const preview = (
    <CardPreview
      name={pickLanguage(fullName, languages[locale].wireCode)}
      dateOfBirth={formatDay(locale, dateOfBirth)}
      number={presentUin(uin, false)}
      faceSrc="/api/v1/account/portrait"
      qrSrc="/sample-qr.svg"
    />
  )
  const error = await readWord(searchParams, 'error', errors)
  const isPasswordRandom = backend.account.isCardPasswordRandom
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <CardTask action={prepareCard} preview={preview} error={error} isPasswordRandom={isPasswordRandom} />
    </Shell>
  )
}
