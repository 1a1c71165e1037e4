import { View } from '@react-pdf/renderer'
import { inks } from '@/lib/pdf/engine/colours'
import { usePageSetting, useRow } from '@/lib/pdf/engine/page-setting'
import { Words } from '@/lib/pdf/engine/words'
import { contentWidthPt } from '@/lib/pdf/engine/page-measures'
import { inRole } from '@/lib/pdf/engine/renderer/node-roles'
import type { StatementRow } from './lay-out-statement'
import type { StatementData } from './statement-data'
import { cellGapPt, cellPaddingPt, cellSizePt, headingSizePt } from './statement-measures'

type Columns = NonNullable<StatementData['table']>['columns']
type RowProps = { row: StatementRow; columns: Columns; isHeading?: boolean }

function Row({ row: { cells }, columns, isHeading = false }: RowProps) {
  const row = useRow()
  const gap = usePageSetting().isRtl ? { marginLeft: cellGapPt } : { marginRight: cellGapPt }
  const look = isHeading
    ? ({ sizePt: headingSizePt, weight: 700, color: inks.quiet } as const)
    : ({ sizePt: cellSizePt, weight: 400, color: inks.ink } as const)
  const rule = { borderBottomWidth: isHeading ? 1 : 0.5, borderBottomColor: inks.line }
  // No minimum height: the renderer makes such rows taller the lower they are.
  return (
    <View {...inRole('TR')} style={{ ...row, ...rule, width: contentWidthPt, paddingVertical: cellPaddingPt }}>
      {cells.map((lines, column) => (
        <View
          key={column}
          {...inRole(isHeading ? 'ColumnHeading' : 'TD')}
          style={{ ...gap, width: (columns[column]?.share ?? 0) * contentWidthPt - cellGapPt }}
        >
          {lines.map((line, index) => (
            <Words key={index} text={line} {...look} isNumber={!isHeading && (columns[column]?.isNumber ?? false)} />
          ))}
        </View>
      ))}
    </View>
  )
}

type TableProps = { headings: StatementRow; rows: StatementRow[]; columns: Columns }

export function StatementTable({ headings, rows, columns }: TableProps) {
  return (
    <View {...inRole('Table')}>
      <Row row={headings} columns={columns} isHeading />
      {rows.map((row, index) => (
        <Row key={index} row={row} columns={columns} />
      ))}
    </View>
  )
}
