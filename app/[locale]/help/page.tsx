import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CodeHelp } from '@/components/help/code-help'
import { Questions } from '@/components/help/questions'
import { Id } from '@/components/page/id'
import { Section } from '@/components/page/section'
import { SummaryList } from '@/components/page/summary-list'
import { InfoPage } from '@/components/shell/info-page'
import { isDemo } from '@/components/shell/is-demo'
import { buildPageTitle } from '@/lib/i18n/page-title'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('help')
  return { title: await buildPageTitle(t('title')) }
}

export default async function HelpPage() {
  const locale = await getLocale()
  const t = await getTranslations('help')
  const brand = await getTranslations('brand')
  const phone = (
    <>
      <Id>{brand('phone')}</Id>
      <br />
      {t('contact.hours', { hours: brand('hours') })}
    </>
  )
  return (
    <InfoPage locale={locale} page="help" title={t('title')} lede={t('lede')}>
      <CodeHelp locale={locale} isDemo={isDemo()} />
      <Questions />
      <Section id="safe" heading={t('safe.heading')}>
        <p>{t('safe.never')}</p>
        <p>{t('safe.shared')}</p>
        <p>{t('safe.everywhere')}</p>
      </Section>
      <Section id="contact" heading={t('contact.heading')}>
        <SummaryList
          rows={[
            { term: t('contact.phone'), value: phone },
            { term: t('contact.centre'), value: t('contact.centreText') },
          ]}
        />
      </Section>
    </InfoPage>
  )
}
