import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EndPage } from '@/components/shell/end-page'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('signedOut'))('title')) }
}

export default async function SignedOutPage({ searchParams }: { searchParams: SearchParams }) {
  const t = await getTranslations('signedOut')
  const isEverywhere = (await readQuery(searchParams, 'signedOut')).everywhere !== null
  return (
    <EndPage locale={await getLocale()} title={t('title')} action={t('signIn')}>
      {isEverywhere ? <p>{t('everywhere')}</p> : null}
      <p>{t('text')}</p>
    </EndPage>
  )
}
