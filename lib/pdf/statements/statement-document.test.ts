import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDrawingPool, type DrawingPool } from '@/lib/pdf/drawing-pool'
import { QueueFullError } from '@/lib/background/queue-full'
import { countLetters, readCardPdf } from '@/lib/pdf/testing/read-card-pdf'
import { sampleCard } from '@/lib/pdf/card/testing/sample-card'
import { buildDrawingWorker } from '@/scripts/build-drawing-worker.mjs'
import { maxStatementRows, type StatementData } from './statement-data'
import { arabicStatement, fillStatement, frenchStatement, sampleStatement } from './testing/sample-statement'

let pool: DrawingPool
beforeAll(async () => {
  await buildDrawingWorker()
  pool = openDrawingPool({ threads: 1 })
})
afterAll(() => pool.close())

const read = async (statement: StatementData) => readCardPdf(await pool.renderStatement(statement), '')

const listWords = ({ issuer, title, reference, lede, facts, table, footer }: StatementData) => [
  ...[issuer.country, issuer.authority, title, reference?.label, reference?.value, lede, footer],
  ...facts.flatMap(({ term, value }) => [term, value]),
  ...(table ? [...table.columns.map(({ heading }) => heading), ...table.rows.flat()] : []),
]

test.each([sampleStatement, frenchStatement, arabicStatement])(
  'all that the statement says can be read: $language',
  async (statement) => {
    const { pages, text } = await read(statement)
    const found = countLetters(text)
    const missing = [...countLetters(listWords(statement).join(' '))].filter(
      ([letter, count]) => (found.get(letter) ?? 0) < count,
    )
    expect(missing).toEqual([])
    expect(text).toContain('10001 10001 00042 20261123080233')
    expect(text.replaceAll(' ', '')).toContain('1/1')
    expect(pages).toHaveLength(1)
  },
)

test('Arabic is read in the order in which it is written', async () => {
  const { lines } = await read(arabicStatement)
  const { issuer, title, reference, facts, table } = arabicStatement
  const words = [
    issuer.country,
    issuer.authority,
    title,
    reference?.label ?? '',
    ...facts.flatMap(({ term, value }) => [term, value]),
    ...(table?.rows.flat() ?? []),
    ...(table?.columns ?? []).map(({ heading }) => heading),
  ]
  expect(words.filter((word) => !lines.includes(word))).toEqual([])
})

test('anybody can open it, and it tells its title and language', async () => {
  const task = getDocument({ data: Uint8Array.from(await pool.renderStatement(frenchStatement)), verbosity: 0 })
  const { info } = await (await task.promise).getMetadata()
  expect(info).toMatchObject({ Title: frenchStatement.title, Author: frenchStatement.issuer.authority, Language: 'fr' })
  expect(info).toMatchObject({ EncryptFilterName: null })
  await task.destroy()
})

test.each([sampleStatement, arabicStatement])(
  'a long table goes on under its headings: $language',
  async (statement) => {
    const { pages } = await read(fillStatement(statement, 70))
    expect(pages).toHaveLength(3)
    const heading = countLetters(statement.table?.columns[1]?.heading ?? '')
    for (const [index, items] of pages.entries()) {
      const text = items.map((item) => item.text).join(' ')
      expect([...heading].filter(([letter, count]) => (countLetters(text).get(letter) ?? 0) < count)).toEqual([])
      expect(text.replaceAll(' ', '')).toContain(`${index + 1}/3`)
      for (const { bottom } of items) expect(bottom).toBeGreaterThan(20)
    }
    const numbers = pages.flat().filter(({ text }) => /^100\d{3}$/.test(text))
    expect(numbers.map(({ text }) => text)).toEqual(Array.from({ length: 70 }, (_, index) => `${100_000 + index}`))
  },
)

test('in Arabic the columns run from right to left, and numbers keep their order', async () => {
  const findLeft = (pdf: Awaited<ReturnType<typeof read>>, text: string) =>
    pdf.pages.flat().find((item) => item.text === text)?.left ?? NaN
  expect(findLeft(await read(fillStatement(arabicStatement, 1)), '100000')).toBeLessThan(200)
  expect(findLeft(await read(fillStatement(sampleStatement, 1)), '100000')).toBeGreaterThan(400)
})

test('rows of one line stand close, however much stands above them', async () => {
  const facts = ['Change of your details', '6 October 2026 at 14:39', 'Refused'].map((value) => ({
    term: 'State',
    value,
  }))
  const columns = ['Step', 'Date'].map((heading) => ({ heading, share: 0.5 }))
  const rows = [
    ['Application received', '6 October 2026'],
    ['Details checked', '11 October 2026'],
    ['Refused', '18 October 2026'],
  ]
  const { pages } = await read({
    ...sampleStatement,
    lede: 'We have received this request.',
    facts,
    table: { columns, rows },
  })
  const places = pages.flat().filter(({ text }) => /^(Step|Application received|Details checked)/.test(text))
  expect(places).toHaveLength(3)
  for (const [index, { bottom }] of places.slice(1).entries()) {
    expect((places[index]?.bottom ?? Infinity) - bottom).toBeLessThan(26)
  }
})

test('a long word is divided inside its cell, and nothing leaves the page', async () => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  const table = {
    ...sampleStatement.table,
    columns: sampleStatement.table?.columns ?? [],
    rows: [[word, 'W'.repeat(90), '1']],
  }
  const { pages, pageWidth, text } = await read({ ...sampleStatement, table, title: word, lede: word.repeat(3) })
  expect(text.replaceAll(' ', '').split(word.slice(0, 8)).length).toBeGreaterThan(3)
  expect(text.match(/W/g)?.length).toBeGreaterThanOrEqual(90)
  for (const { left, right } of pages.flat()) {
    expect(left).toBeGreaterThan(40)
    expect(right).toBeLessThan(pageWidth - 40)
  }
})

test('more facts than a page holds go on over the page', async () => {
  const facts = Array.from({ length: 60 }, (_, index) => ({ term: `Fact number ${index}`, value: 'So it is' }))
  const { pages, text } = await read({ ...sampleStatement, facts })
  expect(pages).toHaveLength(4)
  expect(text.match(/Fact number \d+/g)).toEqual(facts.map(({ term }) => term))
})

/** Seconds of the processor, which other programs do not lengthen. */
async function measureEffort(work: () => Promise<unknown>) {
  const begun = process.cpuUsage()
  await work()
  return process.cpuUsage(begun).user / 1e6
}

test('the effort for a statement grows with its rows, and no faster', async () => {
  const patient = openDrawingPool({ threads: 2, timeoutMs: 600_000 })
  const measure = (rows: number) => measureEffort(() => patient.renderStatement(fillStatement(arabicStatement, rows)))
  await measure(maxStatementRows / 10) // the first drawing starts the thread
  const tenth = await measure(maxStatementRows / 10)
  // Were it to grow with the square, it would be a hundredfold.
  expect(await measure(maxStatementRows)).toBeLessThan(40 * tenth)
  await patient.close()
})

test('the largest statement is drawn whole, a full queue refuses statements, and a card does not wait for them', async () => {
  const small = openDrawingPool({ threads: 2, maxQueue: 0, timeoutMs: 600_000 })
  const largest = small.renderStatement(fillStatement(arabicStatement, maxStatementRows))
  await expect(small.renderStatement(sampleStatement)).rejects.toBeInstanceOf(QueueFullError)
  const first = await Promise.race([small.render(sampleCard).then(() => 'card'), largest.then(() => 'statement')])
  expect(first).toBe('card')
  const { pages } = await readCardPdf(await largest, '')
  expect(pages.flat().filter(({ text }) => /^10\d{4}$/.test(text))).toHaveLength(maxStatementRows)
  await small.close()
})
