import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import type { SearchParams } from '@/lib/forms/read-params'
import { readHistoryQuery, writeHistoryQuery, type HistoryQuery } from '@/lib/forms/history-query'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'

export async function readWantedHistory(searchParams: SearchParams): Promise<HistoryQuery> {
  const params = await searchParams
  return readHistoryQuery((name) => {
    const value = params[name]
    return typeof value === 'string' ? value : ''
  })
}

/** Empty while a date is wrong; beyond the end it shows the last page. */
export async function readHistoryPage(residentId: string, query: HistoryQuery) {
  const { filter, page, pageSize, problems } = query
  if (Object.keys(problems).length > 0) return { entries: [], total: 0, pageCount: 0 }
  const { backend } = await getContainer()
  const { entries, total } = await backend.account.history.list(residentId, filter, { page, pageSize })
  const pageCount = Math.ceil(total / pageSize)
  if (page > 1 && page > pageCount) {
    const last = writeHistoryQuery({ filter, pageSize, page: Math.max(1, pageCount) })
    redirect(buildPath(await getLocale(), 'history', last))
  }
  return { entries, total, pageCount }
}

/** Sorted by the page's language. */
export async function listPartnerChoices(residentId: string) {
  const [locale, t, { backend }] = [await getLocale(), await getTranslations('history'), await getContainer()]
  const partners = await backend.account.history.listPartners(residentId)
  const named = partners.map(({ key, name, isPortalItself }) => ({
    key,
    name: isPortalItself ? t('portalItself') : name,
  }))
  return named.sort((one, other) => one.name.localeCompare(other.name, locale))
}
