import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Section } from '@/components/page/section'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

const steps = ['wait', 'signal', 'again', 'contact', 'frozen', 'changed'] as const

export async function CodeHelp({ locale, isDemo }: { locale: Locale; isDemo: boolean }) {
  const t = await getTranslations('help.code')
  const mailbox = (words: ReactNode) => <a href={buildPath(locale, 'mailbox')}>{words}</a>
  return (
    <Section id="code" heading={t('heading')}>
      <p>{t('where')}</p>
      <ul className="ds-list">
        {isDemo ? <li>{t.rich('demo', { mailbox })}</li> : null}
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ul>
    </Section>
  )
}
