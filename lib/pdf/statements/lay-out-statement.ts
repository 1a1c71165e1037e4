import { fitText, type Room } from '@/lib/pdf/engine/fit-text'
import { contentWidthPt } from '@/lib/pdf/engine/page-measures'
import type { StatementData } from './statement-data'
import * as size from './statement-measures'

export type Measure = (text: string, weight: 400 | 700) => number
export type StatementRow = { cells: string[][]; heightPt: number }
export type StatementLayout = {
  headings: StatementRow | null
  /** The first page may have none. */
  pages: StatementRow[][]
}
type Table = NonNullable<StatementData['table']>

const columnWidth = (share: number) => share * contentWidthPt - size.cellGapPt

/** A history repeats the same few texts a thousand times. */
function remember(measure: Measure): Measure {
  const known = new Map<string, number>()
  return (text, weight) => {
    const key = `${weight} ${text}`
    const found = known.get(key) ?? measure(text, weight)
    known.set(key, found)
    return found
  }
}

function measureLines(text: string, room: Room, weight: 400 | 700, measure: Measure): number {
  const { sizePt, lines } = fitText(text, room, (part) => measure(part, weight))
  return lines.length * sizePt * size.lineHeight
}

function fitRow(texts: string[], table: Table, sizePt: number, weight: 400 | 700, measure: Measure): StatementRow {
  const cells = table.columns.map(({ share }, index) => {
    const room = { widthPt: columnWidth(share), sizesPt: [sizePt], maxLines: 1 } as const
    return fitText(texts[index] ?? '', room, (part) => measure(part, weight)).lines
  })
  const lines = Math.max(1, ...cells.map(({ length }) => length))
  return { cells, heightPt: lines * sizePt * size.lineHeight + 2 * size.cellPaddingPt }
}

function measureHead({ title, reference, lede, facts }: StatementData, measure: Measure): number {
  const factHeights = facts.map(({ term, value }) =>
    Math.max(measureLines(term, size.termRoom, 400, measure), measureLines(value, size.valueRoom, 700, measure)),
  )
  const referenceHeight = reference
    ? measureLines(reference.value, size.referenceRoom, 700, measure) +
      size.labelSizePt * size.lineHeight +
      2 * size.referencePaddingPt
    : null
  const parts = [
    measureLines(title, size.titleRoom, 700, measure),
    referenceHeight,
    measureLines(lede, size.ledeRoom, 400, measure),
    facts.length ? factHeights.reduce((sum, height) => sum + height + 2 * size.factPaddingPt + 1, 1) : null,
  ].filter((height) => height !== null)
  return parts.reduce((sum, height) => sum + height + size.partGapPt, 0)
}

/** A row taller than a page gets a page of its own. */
function dealOut(rows: StatementRow[], firstRoomPt: number, nextRoomPt: number): StatementRow[][] {
  const pages: StatementRow[][] = [[]]
  let leftPt = firstRoomPt
  for (const row of rows) {
    if (row.heightPt > leftPt) {
      pages.push([])
      leftPt = nextRoomPt
    }
    pages.at(-1)?.push(row)
    leftPt -= row.heightPt
  }
  return pages
}

/** Pages are decided before drawing: the renderer needs minutes to break a table of a thousand rows. */
export function layOutStatement(data: StatementData, measureText: Measure): StatementLayout {
  const { table } = data
  if (!table?.rows.length) return { headings: null, pages: [[]] }
  const measure = remember(measureText)
  const names = table.columns.map(({ heading }) => heading)
  const headings = fitRow(names, table, size.headingSizePt, 700, measure)
  const rows = table.rows.map((row) => fitRow(row, table, size.cellSizePt, 400, measure))
  const firstRoomPt = size.firstRoomPt - measureHead(data, measure) - headings.heightPt
  return { headings, pages: dealOut(rows, firstRoomPt, size.nextRoomPt - headings.heightPt) }
}
