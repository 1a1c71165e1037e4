import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import { Id } from '@/components/page/id'
import { Section } from '@/components/page/section'
import type { Locale } from '@/lib/i18n/languages'
import { isolate } from '@/lib/i18n/isolate'
import { buildPath } from '@/lib/i18n/paths'

type AfterReportProps = { locale: Locale; who: string; moment: string }

export async function AfterReport({ locale, who, moment }: AfterReportProps) {
  const [t, brand] = [await getTranslations('history.receipt'), await getTranslations('brand')]
  const call = { phone: brand('phone'), hours: brand('hours'), id: (number: React.ReactNode) => <Id>{number}</Id> }
  return (
    <>
      <Section id="lock" heading={t('lockHeading')} gap="sm">
        <p>{t('lockText')}</p>
        <a className="ds-button" href={buildPath(locale, 'locks')}>
          <Icon name="lock" />
          {t('lock')}
        </a>
      </Section>
      <Section id="next" heading={t('nextHeading')} gap="sm">
        <ol className="ds-list">
          <li>{t('next.look', { who: isolate(who), moment: isolate(moment) })}</li>
          <li>{t('next.tell')}</li>
          <li>{t.rich('next.call', call)}</li>
        </ol>
      </Section>
      <a className="tap" href={buildPath(locale, 'history')}>
        {t('back')}
      </a>
    </>
  )
}
