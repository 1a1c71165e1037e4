import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { FilterForm } from '@/components/history/filter-form'
import { HistoryFoot } from '@/components/history/history-foot'
import { HistoryProblems } from '@/components/history/history-problems'
import { HistoryResults } from '@/components/history/history-results'
import { Ranges } from '@/components/history/ranges'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { Shell } from '@/components/shell/shell'
import { writeHistoryQuery } from '@/lib/forms/history-query'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { mostInFiles } from '@/lib/history/schema'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { requireSession } from '@/lib/session/require-session'
import { signOut } from '../actions'
import { describeFilter, describeFilterProblems, listRanges } from './describe-filter'
import { listPartnerChoices, readHistoryPage, readWantedHistory } from './read-history'

type Props = { searchParams: SearchParams }
const pagesAbove = ['account', 'history'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { page, problems }] = [await getTranslations('history'), await readWantedHistory(searchParams)]
  const isBusy = (await readQuery(searchParams, 'history')).error !== null
  const title = page > 1 ? t('titlePage', { page }) : t('title')
  return { title: await buildPageTitle(title, { isError: isBusy || Object.keys(problems).length > 0 }) }
}

export default async function HistoryPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const { residentId } = await requireSession('history')
  const query = await readWantedHistory(searchParams)
  const [result, partners] = [await readHistoryPage(residentId, query), await listPartnerChoices(residentId)]
  const errors = await describeFilterProblems(query)
  const isBusy = (await readQuery(searchParams, 'history')).error !== null
  const path = buildPath(locale, 'history')
  const crumbs = pagesAbove.map((to) => ({ label: t(`pages.${to}`), href: buildPath(locale, to) }))
  const fileAs = (format: 'pdf' | 'csv') =>
    buildPath(locale, 'historyFile', { ...writeHistoryQuery({ filter: query.filter }), format })
  const files = result.total > 0 ? { pdf: fileAs('pdf'), csv: fileAs('csv') } : null
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <div className="stack" data-gap="md">
        <HistoryProblems errors={errors} isBusy={isBusy} />
        <div className="stack" data-gap="sm">
          <PageTitle>{t('history.title')}</PageTitle>
          <Lede>{t('history.lede')}</Lede>
        </div>
        <Ranges ranges={await listRanges(query)} />
        <FilterForm path={path} query={query} partners={partners} errors={errors} />
        <HistoryResults {...{ locale, path, query, ...result }} parts={await describeFilter(query, partners)} />
        <HistoryFoot locale={locale} files={files} limits={mostInFiles} />
      </div>
    </Shell>
  )
}
