import { getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'
import { Panel } from '@/components/page/panel'
import { Section } from '@/components/page/section'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

type EntryDoubtProps = { locale: Locale; entryId: string; report: { number: string; createdAt: Date } | null }

export async function EntryDoubt({ locale, entryId, report }: EntryDoubtProps) {
  const t = await getTranslations('history')
  if (report) {
    return (
      <Panel id="reported" heading={t('reported')} tone="warning">
        <p>
          {t('entry.reported', { moment: formatDate(locale, report.createdAt, 'moment') })} {t('entry.reportNumber')}:{' '}
          <b>
            <Id>{report.number}</Id>
          </b>
        </p>
        <a className="tap" href={buildPath(locale, 'historyReported', { id: entryId })}>
          {t('entry.reportedLink')}
        </a>
      </Panel>
    )
  }
  return (
    <Section id="doubt" heading={t('entry.doubtHeading')} gap="sm">
      <p>{t('entry.doubtText')}</p>
      <div className="actions">
        <a
          className="ds-button"
          data-variant="secondary"
          href={buildPath(locale, 'historyEntry', { id: entryId, step: 'report' })}
        >
          {t('entry.doubt')}
        </a>
        <a className="tap" href={buildPath(locale, 'history')}>
          {t('entry.back')}
        </a>
      </div>
    </Section>
  )
}
