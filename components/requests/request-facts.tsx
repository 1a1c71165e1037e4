import { getTranslations } from 'next-intl/server'
import { SummaryList } from '@/components/page/summary-list'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { listItemNames } from './list-item-names'
import { PostalAddress } from './postal-address'
import type { RequestView } from './request-view'

type RequestFactsProps = { locale: Locale; request: Pick<RequestView, 'kind' | 'items' | 'address' | 'createdAt'> }

export async function RequestFacts({ locale, request }: RequestFactsProps) {
  const t = await getTranslations('requests')
  const { kind, items, address, createdAt } = request
  const rows = [{ term: t('what'), value: <>{t(`kind.${kind}`)}</> }]
  if (items.length > 0) rows.push({ term: t('changes'), value: <>{await listItemNames(locale, items)}</> })
  if (address.length > 0) rows.push({ term: t('goesTo'), value: <PostalAddress lines={address} /> })
  rows.push({ term: t('asked'), value: <>{formatDate(locale, createdAt, 'moment')}</> })
  return <SummaryList rows={rows} />
}
