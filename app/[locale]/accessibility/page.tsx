import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Id } from '@/components/page/id'
import { Section } from '@/components/page/section'
import { InfoPage } from '@/components/shell/info-page'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'

const promises = ['keyboard', 'zoom', 'script', 'colours', 'time', 'errors'] as const
const limits = ['pdf', 'preview', 'problem', 'languages', 'people'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accessibility')
  return { title: await buildPageTitle(t('title')) }
}

export default async function AccessibilityPage() {
  const locale = await getLocale()
  const t = await getTranslations('accessibility')
  const brand = await getTranslations('brand')
  const id = (number: ReactNode) => <Id>{number}</Id>
  const display = (words: ReactNode) => <a href={buildPath(locale, 'display')}>{words}</a>
  return (
    <InfoPage locale={locale} page="accessibility" title={t('title')} lede={t('lede')}>
      <Section id="can" heading={t('can.heading')}>
        <ul className="ds-list">
          {promises.map((promise) => (
            <li key={promise}>{t.rich(`can.${promise}`, { display })}</li>
          ))}
        </ul>
        <p>{t('standard')}</p>
      </Section>
      <Section id="know" heading={t('know.heading')}>
        <ul className="ds-list">
          {limits.map((limit) => (
            <li key={limit}>{t(`know.${limit}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="report" heading={t('report.heading')}>
        <p>{t.rich('report.text', { phone: brand('phone'), hours: brand('hours'), id })}</p>
      </Section>
    </InfoPage>
  )
}
