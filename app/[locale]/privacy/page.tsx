import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'
import { Section } from '@/components/page/section'
import { SummaryList } from '@/components/page/summary-list'
import { InfoPage } from '@/components/shell/info-page'
import { buildPageTitle } from '@/lib/i18n/page-title'

const held = ['record', 'activity', 'history', 'requests', 'draft', 'messages', 'devices', 'network'] as const
const keptInBrowser = ['session', 'step', 'display', 'offline'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('privacy')
  return { title: await buildPageTitle(t('title')) }
}

export default async function PrivacyPage() {
  const locale = await getLocale()
  const t = await getTranslations('privacy')
  const brand = await getTranslations('brand')
  return (
    <InfoPage locale={locale} page="privacy" title={t('title')} lede={t('lede')}>
      <Section id="hold" heading={t('hold.heading')}>
        <SummaryList rows={held.map((name) => ({ term: t(`hold.${name}.term`), value: t(`hold.${name}.text`) }))} />
        <p>{t('hold.kept')}</p>
      </Section>
      <Section id="never" heading={t('never.heading')}>
        <p>{t('never.sell')}</p>
        <p>{t('never.track')}</p>
      </Section>
      <Section id="cookies" heading={t('cookies.heading')}>
        <SummaryList
          rows={keptInBrowser.map((name) => ({ term: t(`cookies.${name}.term`), value: t(`cookies.${name}.text`) }))}
        />
      </Section>
      <Section id="rights" heading={t('rights.heading')}>
        <p>{t.rich('rights.text', { phone: brand('phone'), id: (number) => <Id>{number}</Id> })}</p>
      </Section>
    </InfoPage>
  )
}
