import { expect, test } from 'vitest'
import { formatDay } from '@/lib/i18n/format-date'
import { presentDay, presentText } from './present-claim'

test.each([
  ['19900314', '1990-03-14'],
  ['20000229', '2000-02-29'],
  ['19040229', '1904-02-29'],
  ['1990-03-14', '1990-03-14'],
  [' 19900314\n', '1990-03-14'],
  [19900314, '1990-03-14'],
  [19900314n, '1990-03-14'],
  [new Date('1990-03-14T00:00:00Z'), '1990-03-14'],
])('%s is a day', (value, day) => {
  expect(presentDay(value)).toEqual({ day })
  expect(formatDay('en', day)).toMatch(/^\d+ \w+ \d{4}$/)
})

test.each([
  '19900230',
  '19900229',
  '19000229',
  '21000229',
  '19900431',
  '19901301',
  '19900001',
  '19900100',
  '19900132',
  '00000101',
  '00000000',
  '1990-02-30',
  '1990-13-01',
  '1990',
  '1975',
  '199002',
  '1990-02',
  '1990/01/02',
  '02/01/1990',
  '14.03.1990',
  '2.1.90',
  '14 March 1990',
  '1990-0314',
  '199003-14',
  '+19900314',
  '119900314',
  '19900314T000000Z',
  '1990-03-14T00:00:00Z',
  '١٩٩٠٠٣١٤',
  '１９９００３１４',
  'XX',
  '1411-08-17 AH',
  'yesterday',
  '1e7',
])('%s is told as the card holds it', (text) => {
  expect(presentDay(text)).toEqual({ text })
})

test('a number that is no day is told as one, and so is a moment', () => {
  expect(presentDay(1975)).toEqual({ text: '1975' })
  expect(presentDay(19900230)).toEqual({ text: '19900230' })
  expect(presentDay(-19900314)).toEqual({ text: '-19900314' })
  expect(presentDay(new Date('1990-03-14T05:06:07Z'))).toEqual({ text: '1990-03-14T05:06:07.000Z' })
})

test('what is no date at all is left out', () => {
  const odd = [undefined, null, '', ' \u200b\n', true, [], new Map(), new Uint8Array(8), new Date(NaN)]
  expect(odd.map(presentDay)).toEqual(odd.map(() => null))
})

test('a long or hostile date is one short line', () => {
  expect(presentDay('9'.repeat(1_000_000))).toEqual({ text: `${'9'.repeat(200)}…` })
  expect(presentDay('1990\u0000\u001b[31m\u202e/01\n/02')).toEqual({ text: '1990 [31m/01 /02' })
})

test('words keep the joiners that belong to them, and lose what is not seen', () => {
  expect(presentText('می\u200cخواهم क्\u200dष')).toBe('می\u200cخواهم क्\u200dष')
  expect(presentText('\ufeffA\u2066b\u{e0041}\ud800\u00a0c\u2029d')).toBe('Ab c d')
  expect(presentText('👨‍👩‍👧'.repeat(200))).not.toMatch(/\p{Cs}/u)
})
