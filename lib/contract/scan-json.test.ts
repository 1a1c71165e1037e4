import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { longestDocumentBytes } from '@/lib/documents/upload-limits'
import { LongText } from './long-text'
import { scanJson } from './scan-json'

/** Scans it in parts of that size; null when it is refused on the way. */
function scan(body: string | Buffer, size = 65_536) {
  const bytes = Buffer.from(body)
  const scanner = scanJson()
  let taken = 0
  for (; taken < bytes.length; taken += size) if (!scanner.take(bytes.subarray(taken, taken + size))) return { taken }
  const { text, longTexts } = scanner.end()
  const putBack = (_: string, value: unknown) => (typeof value === 'string' ? (longTexts.get(value) ?? value) : value)
  return { taken, value: JSON.parse(text, putBack) as Record<string, unknown> }
}

const ordinary = {
  id: 'x',
  quoted: 'a "b" \\ \\" \\\\',
  empty: '',
  arabic: 'أمينة "ديالو"',
  list: [1, -2.5, null, true, { deep: [[['é😀']]] }],
  controls: 'line\nbreak\ttab\u0000',
}

test.each([1, 2, 3, 7, 64, 65_536])('ordinary JSON is what it was, read in parts of %i bytes', (size) => {
  for (const text of [JSON.stringify(ordinary), JSON.stringify(ordinary, null, 4)])
    expect(scan(text, size).value).toEqual(ordinary)
})

test.each([1, 5, 4_096, 65_536])('a long base64 text is decoded on the way, in parts of %i bytes', (size) => {
  const bytes = randomBytes(70_000)
  const spellings = [
    JSON.stringify({ a: bytes.toString('base64'), b: 'short' }),
    JSON.stringify({ a: bytes.toString('base64url'), b: 'short' }),
    JSON.stringify({ a: bytes.toString('base64'), b: 'short' })
      .replaceAll('/', '\\/')
      .replaceAll('=', '\\u003d'),
  ]
  for (const text of spellings) {
    const { value } = scan(text, size)
    expect(value?.b).toBe('short')
    expect(value?.a).toEqual(new LongText(bytes))
  }
})

test('a long text that is no base64 has no bytes', () => {
  const letters = 'A'.repeat(100_000)
  const texts = [
    `${letters}=A`,
    `${letters}===`,
    `${letters}A`,
    `${letters}é`,
    `${letters}\\n`,
    `${letters} `,
    `=${letters}`,
  ]
  for (const text of [...texts, '😀'.repeat(30_000), '\\\\'.repeat(60_000)])
    expect(scan(`{"a":"${text}"}`).value?.a).toEqual(new LongText(null))
})

test('of more than a document may have, a beginning is kept that is too long', () => {
  const { a } = scan(`{"a":"${'A'.repeat(12_000_000)}"}`).value ?? {}
  const length = a instanceof LongText ? (a.bytes?.length ?? 0) : 0
  expect(length).toBeGreaterThan(longestDocumentBytes)
  expect(length).toBeLessThan(longestDocumentBytes + 200_000)
})

const million = 1_000_000
const hostile: [string, string][] = [
  ['brackets', '['.repeat(12 * million)],
  ['braces', '{"a":'.repeat(2 * million)],
  ['keys', `{${Array.from({ length: million }, (_, key) => `"k${key}":1`).join(',')}}`],
  ['empty objects', `[${'{},'.repeat(million)}{}]`],
  ['numbers', `[${'1,'.repeat(million)}1]`],
  ['empty strings', '""'.repeat(million)],
  ['a number of a million digits', `{"a":${'1'.repeat(million)}}`],
  ['blanks', `${' '.repeat(million)}{}`],
  ['closing brackets', ']'.repeat(million)],
  ['texts of 60 KB each', `[${`"${'a'.repeat(60_000)}",`.repeat(100)}1]`],
  ['bytes that are no text', '\u0000'.repeat(million)],
]

test.each(hostile)('%s are refused before they are parsed, early in the body', (_, body) => {
  const { taken, value } = scan(body)
  expect(value).toBeUndefined()
  expect(taken).toBeLessThan(Math.min(body.length, 700_000))
})

test('quotes and backslashes by the million stay one text', () => {
  for (const text of ['\\"', '\\\\', '\\u0022', 'é'])
    expect(scan(`{"a":"${text.repeat(million)}"}`).value?.a).toEqual(new LongText(null))
  expect(scan(`{"a":"${'\\/'.repeat(million)}"}`).value?.a).toMatchObject({ bytes: { length: 750_000 } })
})
