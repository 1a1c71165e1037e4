import { View } from '@react-pdf/renderer'
import { cardColours } from '@/lib/card/card-colours'
import { useCardSetting, useRow } from '@/lib/card/card-setting'
import { CardWords } from '@/lib/card/card-words'
import { contentWidthPt } from '@/lib/card/page-measures'
import { inRole } from '@/lib/card/renderer/node-roles'
import type { PaperRow } from './lay-out-paper'
import type { PaperData } from './paper-data'
import { cellGapPt, cellPaddingPt, cellSizePt, headingSizePt } from './paper-measures'

type Columns = NonNullable<PaperData['table']>['columns']
type RowProps = { row: PaperRow; columns: Columns; isHeading?: boolean }

function Row({ row: { cells }, columns, isHeading = false }: RowProps) {
  const row = useRow()
  const gap = useCardSetting().isRtl ? { marginLeft: cellGapPt } : { marginRight: cellGapPt }
  const look = isHeading
    ? ({ sizePt: headingSizePt, weight: 700, color: cardColours.quiet } as const)
    : ({ sizePt: cellSizePt, weight: 400, color: cardColours.ink } as const)
  const rule = { borderBottomWidth: isHeading ? 1 : 0.5, borderBottomColor: cardColours.line }
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
            <CardWords
              key={index}
              text={line}
              {...look}
              isNumber={!isHeading && (columns[column]?.isNumber ?? false)}
            />
          ))}
        </View>
      ))}
    </View>
  )
}

type TableProps = { headings: PaperRow; rows: PaperRow[]; columns: Columns }

export function PaperTable({ headings, rows, columns }: TableProps) {
  return (
    <View {...inRole('Table')}>
      <Row row={headings} columns={columns} isHeading />
      {rows.map((row, index) => (
        <Row key={index} row={row} columns={columns} />
      ))}
    </View>
  )
}
