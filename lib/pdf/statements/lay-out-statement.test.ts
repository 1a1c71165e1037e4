import { expect, test } from 'vitest'
import { layOutStatement } from './lay-out-statement'
import { nextRoomPt } from './statement-measures'
import { fillStatement, sampleStatement } from './testing/sample-statement'

const measure = (text: string) => text.length * 0.5
const sum = (rows: { heightPt: number }[]) => rows.reduce((height, row) => height + row.heightPt, 0)

test('every row stands once, in order, on pages that it fits', () => {
  const { pages, headings } = layOutStatement(fillStatement(sampleStatement, 200), measure)
  expect(pages.flat().map(({ cells }) => cells.at(-1)?.join(''))).toEqual(
    Array.from({ length: 200 }, (_, index) => `${100_000 + index}`),
  )
  expect(pages.length).toBeGreaterThan(3)
  for (const rows of pages) expect(sum(rows) + (headings?.heightPt ?? 0)).toBeLessThanOrEqual(nextRoomPt)
  expect(pages[0]?.length).toBeLessThan(pages[1]?.length ?? 0)
})

test('a head that fills the page sends the table to the next', () => {
  const facts = Array.from({ length: 30 }, (_, index) => ({ term: `Fact ${index}`, value: 'So it is' }))
  const { pages } = layOutStatement({ ...fillStatement(sampleStatement, 3), facts }, measure)
  expect(pages.map(({ length }) => length)).toEqual([0, 3])
})

test('a row that is taller than a page has one to itself', () => {
  const statement = fillStatement(sampleStatement, 3)
  statement.table?.rows.splice(1, 1, ['then', 'word '.repeat(2_000), '7'])
  expect(layOutStatement(statement, measure).pages.map(({ length }) => length)).toEqual([1, 1, 1])
})

test('a cell that is missing is an empty one', () => {
  const statement = fillStatement(sampleStatement, 1)
  statement.table?.rows.splice(0, 1, ['alone'])
  expect(layOutStatement(statement, measure).pages[0]?.[0]?.cells).toEqual([['alone'], [], []])
})

test('a table without rows is left out, headings and all', () => {
  expect(layOutStatement(fillStatement(sampleStatement, 0), measure)).toEqual({ headings: null, pages: [[]] })
  expect(layOutStatement({ ...sampleStatement, table: null }, measure)).toEqual({ headings: null, pages: [[]] })
})
