import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { AfterReport } from '@/components/history/after-report'
import { Id } from '@/components/page/id'
import { Receipt } from '@/components/page/receipt'
import { Shell } from '@/components/shell/shell'
import type { SearchParams } from '@/lib/forms/read-params'
import { formatDate } from '@/lib/i18n/format-date'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { requireSession } from '@/lib/session/require-session'
import { signOut } from '../../actions'
import { readEntry } from '../read-entry'

type Props = { searchParams: SearchParams }

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('history.receipt'))('title')) }
}

export default async function HistoryReportedPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const { residentId } = await requireSession('history')
  const { entry, who, report } = await readEntry(residentId, searchParams)
  if (!report) redirect(buildPath(locale, 'historyEntry', { id: entry.id }))
  const crumbs = [
    { label: t('pages.account'), href: buildPath(locale, 'account') },
    { label: t('pages.history'), href: buildPath(locale, 'history') },
    { label: t('pages.historyReported'), href: buildPath(locale, 'historyReported', { id: entry.id }) },
  ]
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <div className="stack prose" data-gap="lg">
        <Receipt
          title={t('history.receipt.title')}
          label={t('history.receipt.number')}
          reference={<Id>{report.number}</Id>}
          note={t('history.receipt.note')}
        />
        <AfterReport locale={locale} who={who} moment={formatDate(locale, entry.at, 'moment')} />
      </div>
    </Shell>
  )
}
