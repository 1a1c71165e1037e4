import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EntryDetails } from '@/components/history/entry-details'
import { EntryDoubt } from '@/components/history/entry-doubt'
import { ReportForm } from '@/components/history/report-form'
import { PageTitle } from '@/components/page/page-title'
import { HelpAside } from '@/components/page/help-aside'
import { TaskColumns } from '@/components/page/task-columns'
import { Shell } from '@/components/shell/shell'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { requireSession } from '@/lib/session/require-session'
import { signOut } from '../../actions'
import { readEntry } from '../read-entry'
import { reportMisuse } from './actions'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('history')
  const isReporting = (await readQuery(searchParams, 'historyEntry')).step !== null
  return { title: await buildPageTitle(isReporting ? t('report.heading') : t('entry.title')) }
}

export default async function HistoryEntryPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const { residentId } = await requireSession('history')
  const { entry, who, report } = await readEntry(residentId, searchParams)
  const isReporting = !report && (await readQuery(searchParams, 'historyEntry')).step !== null
  const crumbs = [
    { label: t('pages.account'), href: buildPath(locale, 'account') },
    { label: t('pages.history'), href: buildPath(locale, 'history') },
    { label: t('pages.historyEntry'), href: buildPath(locale, 'historyEntry', { id: entry.id }) },
  ]
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <TaskColumns aside={<HelpAside locale={locale} notes={[t('history.entry.aside')]} />}>
        <PageTitle>{isReporting ? t('history.report.heading') : t('history.entry.title')}</PageTitle>
        <EntryDetails locale={locale} entry={entry} who={who} isShort={isReporting} />
        {isReporting ? (
          <ReportForm locale={locale} entry={entry} who={who} action={reportMisuse} />
        ) : (
          <EntryDoubt locale={locale} entryId={entry.id} report={report} />
        )}
      </TaskColumns>
    </Shell>
  )
}
