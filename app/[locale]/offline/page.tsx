import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { Section } from '@/components/page/section'
import { Shell } from '@/components/shell/shell'
import { buildPageTitle } from '@/lib/i18n/page-title'

const steps = ['network', 'place', 'again'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('offline'))('title')) }
}

/** public/sw.js keeps this page and shows it without a connection. */
export default async function OfflinePage() {
  const [locale, t] = [await getLocale(), await getTranslations('offline')]
  const brand = await getTranslations('brand')
  const id = (number: React.ReactNode) => <Id>{number}</Id>
  return (
    <Shell locale={locale} hasMenu={false}>
      <div className="stack prose" data-gap="lg">
        <div className="stack" data-gap="sm">
          <PageTitle>{t('title')}</PageTitle>
          <Lede>{t('lede')}</Lede>
        </div>
        <Section id="check" heading={t('checkHeading')}>
          <ul className="ds-list">
            {steps.map((step) => (
              <li key={step}>{t(`check.${step}`)}</li>
            ))}
          </ul>
        </Section>
        <Section id="lost" heading={t('lostHeading')}>
          <p>{t('lost')}</p>
          <p>{t.rich('call', { phone: brand('phone'), hours: brand('hours'), id })}</p>
        </Section>
        <div className="actions">
          <a className="ds-button" href="">
            {t('retry')}
          </a>
        </div>
      </div>
    </Shell>
  )
}
