import { afterAll, beforeAll, expect, test } from 'vitest'
import { arabicStatement, frenchStatement, sampleStatement } from '@/lib/pdf/statements/testing/sample-statement'
import { measureQrBox } from './card-qr'
import { type DrawingPool, openDrawingPool } from '../drawing-pool'
import { buildDrawingWorkerOnce } from '../testing/build-drawing-worker-once'
import { findMisread, listCardTexts, listStatementTexts } from './testing/find-misread'
import { readStructure, type ToldPart } from '../testing/read-structure'
import { drawPortrait, sampleCard } from './testing/sample-card'

let pool: DrawingPool
beforeAll(async () => {
  await buildDrawingWorkerOnce()
  pool = openDrawingPool({ threads: 1 })
})
afterAll(() => pool.close())

const measureWidth = (box: number[] | null) => (box?.[2] ?? 0) - (box?.[0] ?? 0)

test.each(['en', 'fr', 'ar'] as const)('all texts of a card in %s are in its structure, in order', async (language) => {
  const card = { ...sampleCard, language, portrait: await drawPortrait() }
  const told = await readStructure(await pool.render(card), card.password)
  expect(told).toMatchObject({ untold: '', language, isTitleShown: true, isMarked: true })
  const texts = told.parts.filter(({ path }) => path !== 'Figure').map(({ text }) => text)
  expect(texts.filter((text) => !text.trim())).toEqual([])
  expect(findMisread(listCardTexts(card), texts.join('\n'))).toEqual([])
  const read = (name: string) => told.parts.filter(({ text }) => text.includes(name)).map((part) => part.language)
  expect(new Set(read(sampleCard.names.latin))).toEqual(new Set([language === 'ar' ? 'en' : null]))
  expect(new Set(read(sampleCard.names.arabic))).toEqual(new Set([language === 'ar' ? null : 'ar']))
})

test('the portrait and the code have words, on both pages, and nothing else is a picture', async () => {
  const { labels } = sampleCard
  const read = async (portrait: Uint8Array | null) => {
    const { parts } = await readStructure(await pool.render({ ...sampleCard, portrait }), sampleCard.password)
    return parts.filter(({ path }) => path === 'Figure')
  }
  const { portrait, code } = labels
  const all = await read(await drawPortrait())
  expect(all.map(({ alt }) => alt)).toEqual([portrait, code, portrait, code])
  expect((await read(null)).map(({ alt }) => alt)).toEqual([code, code])
  const sides = all.filter(({ alt }) => alt === code).map(({ box }) => measureWidth(box))
  const side = measureQrBox(sampleCard.code.text)
  expect(sides).toEqual([expect.closeTo(side, 2), expect.closeTo(side, 2)])
})

test('a card has one title, and its steps are a list with numbers', async () => {
  const { parts } = await readStructure(await pool.render(sampleCard), sampleCard.password)
  const read = (wanted: string) => parts.filter(({ path }) => path === wanted).map(({ text }) => text)
  expect(read('H1')).toEqual([sampleCard.issuer.document])
  expect(read('H2')).toEqual([sampleCard.labels.howToTitle])
  expect(read('L/LI/Lbl')).toEqual(sampleCard.labels.howTo.map((_, index) => `${index + 1}`))
  expect(read('L/LI/LBody')).toEqual(sampleCard.labels.howTo)
  expect(parts.findIndex(({ path }) => path === 'H1')).toBeLessThan(parts.findIndex(({ path }) => path === 'H2'))
})

test('a name on two lines is one paragraph', async () => {
  const latin = 'Bartholomew Maximilian Olumide Oyelaran Featherstonehaugh of the Long Valley and the Hills'
  const card = { ...sampleCard, names: { ...sampleCard.names, latin } }
  const { parts } = await readStructure(await pool.render(card), sampleCard.password)
  const [large] = parts.filter(({ text }) => text.startsWith('Bartholomew'))
  expect(large?.path).toBe('P')
  expect(large?.text.split('\n').length).toBe(2)
  expect(large?.text.replace('\n', ' ')).toBe(latin)
})

test.each([sampleStatement, frenchStatement, arabicStatement])(
  'all texts of a statement are in its structure: $language',
  async (statement) => {
    const told = await readStructure(await pool.renderStatement(statement), '')
    expect(told).toMatchObject({ untold: '', language: statement.language, isTitleShown: true, isMarked: true })
    expect(findMisread(listStatementTexts(statement), told.parts.map(({ text }) => text).join('\n'))).toEqual([])
  },
)

/** The texts of tables on all pages, a row each. */
function readRows(parts: ToldPart[], columns: number): string[][] {
  const cells = parts
    .filter(({ path }) => path.startsWith('Table/TR/'))
    .map(({ path, text }) => `${path.slice(9)} ${text}`)
  return Array.from({ length: cells.length / columns }, (_, row) => cells.slice(row * columns, (row + 1) * columns))
}

test('a statement over several pages: one title, tables with headings, and what each page repeats once', async () => {
  const rows = Array.from({ length: 60 }, (_, number) => [
    '23 November 2026',
    `Received, and kept under number ${number}`,
    '',
  ])
  const statement = { ...sampleStatement, facts: [], table: { columns: sampleStatement.table?.columns ?? [], rows } }
  const pdf = await pool.renderStatement(statement)
  const { parts } = await readStructure(pdf, '')
  const headings = ['TH Date and time', 'TH What happened', 'TH Number']
  const body = rows.map(([day, event]) => [`TD ${day}`, `TD ${event}`])
  const told = readRows(
    parts.filter(({ path }) => path.endsWith('TH')),
    3,
  )
  const pages = told.length
  expect(pages).toBeGreaterThan(1)
  expect(told).toEqual(Array.from({ length: pages }, () => headings))
  expect(
    readRows(
      parts.filter(({ path }) => path.endsWith('TD')),
      2,
    ),
  ).toEqual(body)
  const others = parts.filter(({ path }) => !path.startsWith('Table/'))
  expect(others.filter(({ path }) => path === 'H1').map(({ text }) => text)).toEqual([statement.title])
  expect(others.filter(({ text }) => text === statement.footer)).toHaveLength(1)
  expect(others.filter(({ text }) => text.includes(statement.title) || / \/ /.test(text))).toHaveLength(1)
  const objects = Buffer.from(pdf).toString('latin1')
  const count = (pattern: RegExp) => objects.match(pattern)?.length
  // An empty cell too, or the row would be short.
  expect(count(/\/S \/TD\b/g)).toBe(rows.length * 3)
  expect(count(/\/S \/TR\b/g)).toBe(rows.length + pages)
  expect(count(/\/Scope \/Column\b/g)).toBe(pages * 3)
})

test('facts are rows under their terms, and the whole says that it is PDF/UA-1', async () => {
  const statement = { ...sampleStatement, title: 'Births & <Deaths>', table: null }
  const pdf = await pool.renderStatement(statement)
  const { parts, metadata } = await readStructure(pdf, '')
  expect(readRows(parts, 2)).toEqual(statement.facts.map(({ term, value }) => [`TH ${term}`, `TD ${value}`]))
  expect(
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Scope \/Row\b/g),
  ).toHaveLength(statement.facts.length)
  expect(metadata).toEqual({ title: statement.title, uaPart: '1' })
  const card = await readStructure(await pool.render(sampleCard), sampleCard.password)
  expect(card.metadata).toEqual({ title: expect.stringContaining(sampleCard.issuer.document), uaPart: '1' })
})
