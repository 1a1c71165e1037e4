import { expect, test } from 'vitest'
import { writeCsv } from './write-csv'

test('rows end in CRLF after a byte order mark', () => {
  expect(
    writeCsv([
      ['Who', 'التاريخ'],
      ['Harbour Bank', ''],
    ]),
  ).toBe('\uFEFFWho,التاريخ\r\nHarbour Bank,\r\n')
})

test('commas, quotes and line ends stay within their cell', () => {
  expect(writeCsv([['Smith, Son', 'the "Bank"', 'two\nlines']])).toBe(
    '\uFEFF"Smith, Son","the ""Bank""","two\nlines"\r\n',
  )
})

test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is text, not a formula', (cell) => {
  const [line = ''] = writeCsv([[cell]])
    .slice(1)
    .split('\r\n')
    .slice(-2)
  expect(
    writeCsv([[cell]])
      .slice(1)
      .replace(/^"/, ''),
  ).toMatch(/^'/)
  expect(line).not.toMatch(/^[=+\-@\t]/)
})

test('a number that only holds such a sign stays as it is', () => {
  expect(writeCsv([['4821-0933', 'a=b']])).toBe('\uFEFF4821-0933,a=b\r\n')
})
