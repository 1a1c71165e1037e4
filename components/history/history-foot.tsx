import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import { Section } from '@/components/page/section'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

type HistoryFootProps = {
  locale: Locale
  /** Null if there is nothing to save. */
  files: { pdf: string; csv: string } | null
  limits: { pdf: number; csv: number }
}

export async function HistoryFoot({ locale, files, limits }: HistoryFootProps) {
  const t = await getTranslations('history')
  return (
    <div className="halves">
      {files ? (
        <Section id="save" heading={t('save.heading')} gap="sm">
          <div className="actions">
            {(['pdf', 'csv'] as const).map((format) => (
              <a className="ds-button" data-variant="secondary" href={files[format]} key={format}>
                <Icon name="down" />
                {t(`save.${format}`)}
              </a>
            ))}
          </div>
          <p className="small quiet">{t('save.hint', limits)}</p>
        </Section>
      ) : null}
      <Section id="not-you" heading={t('notYou.heading')} gap="sm">
        <p>{t('notYou.text')}</p>
        <a className="tap" href={buildPath(locale, 'locks')}>
          {t('notYou.locks')}
        </a>
      </Section>
    </div>
  )
}
