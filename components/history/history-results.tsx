import { getTranslations } from 'next-intl/server'
import { writeHistoryQuery, type HistoryQuery } from '@/lib/forms/history-query'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { isNarrowed } from '@/lib/history/schema'
import { HistoryTable, type HistoryRow } from './history-table'
import { NoHistory } from './no-history'
import { Pager } from './pager'

type HistoryResultsProps = {
  locale: Locale
  path: string
  query: HistoryQuery
  entries: readonly HistoryRow[]
  total: number
  pageCount: number
  parts: readonly string[]
}

export async function HistoryResults({ locale, path, query, entries, total, pageCount, parts }: HistoryResultsProps) {
  const t = await getTranslations('history')
  const { filter, page, pageSize, problems } = query
  if (Object.keys(problems).length > 0) return null
  if (total === 0) return <NoHistory isFiltered={isNarrowed(filter)} path={path} />
  const first = (page - 1) * pageSize + 1
  const hrefOf = (target: number) => buildPath(locale, 'history', writeHistoryQuery({ filter, page: target, pageSize }))
  return (
    <>
      <div className="shown">
        <p className="quiet small" role="status">
          {pageCount > 1 ? t('countShown', { first, last: first + entries.length - 1, total }) : t('count', { total })}
        </p>
        {parts.length > 0 ? (
          <p className="small">
            {t('filter.active')} <b>{parts.join(' · ')}</b>{' '}
            <a className="tap" href={path}>
              {t('filter.clear')}
            </a>
          </p>
        ) : null}
      </div>
      <HistoryTable locale={locale} rows={entries} />
      <Pager page={page} pageCount={pageCount} hrefOf={hrefOf} />
    </>
  )
}
