import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EndPage } from '@/components/shell/end-page'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { sessionRules } from '@/lib/session/session-rules'

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('timedOut'))('title')) }
}

export default async function TimedOutPage() {
  const t = await getTranslations('timedOut')
  return (
    <EndPage locale={await getLocale()} title={t('title')} action={t('signIn')}>
      <p>{t('text', { minutes: sessionRules.idleSeconds / 60 })}</p>
    </EndPage>
  )
}
