import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import type { PartnerChoice } from '@/components/history/filter-form'
import type { Range } from '@/components/history/ranges'
import { writeHistoryQuery, type HistoryQuery } from '@/lib/forms/history-query'
import { addDays, findDay } from '@/lib/history/day-range'
import { findTimeZone, formatDay } from '@/lib/i18n/format-date'
import { buildPath } from '@/lib/i18n/paths'

export async function describeFilter({ filter }: HistoryQuery, partners: readonly PartnerChoice[]): Promise<string[]> {
  const [locale, t] = [await getLocale(), await getTranslations('history')]
  const { from, to, modality, result, partner } = filter
  const parts = [
    from && t('filter.fromDay', { day: formatDay(locale, from) }),
    to && t('filter.toDay', { day: formatDay(locale, to) }),
    partner && partners.find(({ key }) => key === partner)?.name,
    modality && t(`modality.${modality}`),
    result && t(`filter.${result}`),
  ]
  return parts.filter((part): part is string => Boolean(part))
}

export async function describeFilterProblems({ problems }: HistoryQuery): Promise<{ from?: string; to?: string }> {
  const t = await getTranslations('history.errors')
  return {
    ...(problems.from && { from: t('from.malformed') }),
    ...(problems.to && { to: t(`to.${problems.to}`) }),
  }
}

const rangeDays = { days30: 30, days90: 90, days365: 365 } as const

/** Keeps the other choices of the filter. */
export async function listRanges({ filter, pageSize }: HistoryQuery): Promise<Range[]> {
  const locale = await getLocale()
  const today = findDay(new Date(), findTimeZone())
  const ranges = [
    ...Object.entries(rangeDays).map(([name, days]) => ({ name, from: addDays(today, 1 - days) })),
    { name: 'all', from: null },
  ] as { name: Range['name']; from: string | null }[] // entries forget the names
  return ranges.map(({ name, from }) => ({
    name,
    href: buildPath(locale, 'history', writeHistoryQuery({ filter: { ...filter, from, to: null }, pageSize })),
    isCurrent: filter.from === from && filter.to === null,
  }))
}
