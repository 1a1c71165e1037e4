import { getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import type { Modality } from '@/lib/history/schema'
import { EndingTag } from './ending-tag'

export type HistoryRow = {
  id: string
  at: Date
  modality: Modality | 'other'
  isAccepted: boolean
  partnerName: string
  isPortalItself: boolean
  partnerTransactionId: string
  isReported: boolean
}
type RowProps = { row: HistoryRow; locale: Locale }

async function Row({ row, locale }: RowProps) {
  const t = await getTranslations('history')
  const columns = (name: 'how' | 'when' | 'result' | 'reference') => t(`columns.${name}`)
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a className="ds-link" href={buildPath(locale, 'historyEntry', { id: row.id })}>
          {row.isPortalItself ? t('portalItself') : row.partnerName}
        </a>
        {row.isReported ? (
          <span className="ds-tag" data-color="warning">
            {t('reported')}
          </span>
        ) : null}
      </th>
      <td role="cell" data-l={columns('how')}>
        {t(`modality.${row.modality}`)}
      </td>
      <td role="cell" data-l={columns('when')}>
        <time dateTime={row.at.toISOString()}>{formatDate(locale, row.at, 'stamp')}</time>
      </td>
      <td role="cell" data-l={columns('result')}>
        <EndingTag modality={row.modality} isAccepted={row.isAccepted} />
      </td>
      <td role="cell" data-l={columns('reference')}>
        <Id mayBreak>{row.partnerTransactionId}</Id>
      </td>
    </tr>
  )
}

/** On a phone each row is a grid, so roles keep it a table for screen readers. */
export async function HistoryTable({ locale, rows }: { locale: Locale; rows: readonly HistoryRow[] }) {
  const t = await getTranslations('history')
  const headings = (['who', 'how', 'when', 'result', 'reference'] as const).map((name) => t(`columns.${name}`))
  return (
    <table className="tab hist" role="table">
      <caption className="ds-sr-only">{t('caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {headings.map((heading) => (
            <th key={heading} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.id} row={row} locale={locale} />
        ))}
      </tbody>
    </table>
  )
}
