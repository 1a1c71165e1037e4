import { describe, expect, test } from 'vitest'
import { languages, locales } from '@/lib/i18n/languages'
import { readDatePart, readTypedDay, splitTypedDate } from './typed-date'

const months = Array.from({ length: 12 }, (_, index) => index + 1)

test.each([
  '2026-03-09',
  '2026/3/9',
  '2026.03.09',
  '2026–03–09',
  '\u2068٢٠٢٦-٠٣-٠٩\u2069',
  '۹/۳/۲۰۲۶',
  '०९/०३/२०२६',
  '9/3/2026',
  '09.03.2026',
  '9 3 2026',
  '9 March 2026',
  '9\u00a0mars\u202f2026',
  '9th of March, 2026',
  'March 9, 2026',
  'Mar. 9, 2026',
  'MARCH 9 2026',
  '9-Mar-2026',
  '9 mars 2026',
  'le 9 mars 2026',
  'lundi 9 mars 2026',
  'lun. 9 mars 2026',
  'Monday, 9 March 2026',
  '2026 March 9',
  '٩ مارس ٢٠٢٦',
  'الاثنين، ٩ مارس ٢٠٢٦',
  '9 آذار 2026 م',
  '٩ اذار ٢٠٢٦.',
])('%j is the ninth of March', (typed) => {
  expect(readTypedDay(typed)).toBe('2026-03-09')
})

test.each([
  ['1er février 2026', '2026-02-01'],
  ['1 fevr. 2026', '2026-02-01'],
  ['14 AOÛT 1990', '1990-08-14'],
  ['14 aout 1990', '1990-08-14'],
  ['25 déc. 2025', '2025-12-25'],
  ['1st Sept 2026', '2026-09-01'],
  ['3 كانون الثاني 2026', '2026-01-03'],
  ['3 كانون الأول 2026', '2026-12-03'],
  ['3 تشرين الاول 2026', '2026-10-03'],
  ['3 جانفي 2026', '2026-01-03'],
  ['3 جويلية 2026', '2026-07-03'],
  ['3 غشت 2026', '2026-08-03'],
  ['3 أبريل 2026', '2026-04-03'],
  ['3 إبريل 2026', '2026-04-03'],
  ['mar. 3 mars 2026', '2026-03-03'],
  ['29 February 2024', '2024-02-29'],
])('%j is %s', (typed, day) => {
  expect(readTypedDay(typed)).toBe(day)
})

test.each([
  '',
  'x',
  'March',
  '9 March',
  '9 March 26',
  '9/3/26',
  '30 February 2026',
  '2026-02-29',
  '31/4/2026',
  '2026-13-01',
  '0 March 2026',
  '9 jui 2026',
  '9 كانون 2026',
  '9 Marsh 2026',
  '9 March 2026 10:00',
  '1 2 3 2026',
  '20260309',
])('%j is no day', (typed) => {
  expect(readTypedDay(typed)).toBeNull()
})

describe.each(locales)('in %s', (locale) => {
  const { dateLocale } = languages[locale]
  test('each day is read back as the pages write it, long and short', () => {
    for (const month of months) {
      const day = new Date(Date.UTC(2026, month - 1, 21))
      for (const dateStyle of ['full', 'long', 'medium'] as const) {
        const written = new Intl.DateTimeFormat(dateLocale, { dateStyle, timeZone: 'UTC' }).format(day)
        expect([written, readTypedDay(written)]).toEqual([written, day.toISOString().slice(0, 10)])
      }
    }
  })

  test('the day comes first', () => {
    const parts = new Intl.DateTimeFormat(dateLocale, { dateStyle: 'short' }).formatToParts(new Date())
    expect(parts.find(({ type }) => type !== 'literal')?.type).toBe('day')
  })
})

test.each([
  ['day', ' ٠٣ ', '3'],
  ['day', '3.', '3'],
  ['day', '1er', '1'],
  ['day', '22nd', '22'],
  ['day', '\u2068۰۷\u2069', '7'],
  ['month', '03', '3'],
  ['month', 'Mars', '3'],
  ['month', 'févr.', '2'],
  ['month', 'DECEMBER', '12'],
  ['month', '\u200fكانون الثاني', '1'],
  ['month', 'ماي', '5'],
  ['year', '１９９０', '1990'],
  ['day', '-1', '-1'],
  ['day', '1.5', '1.5'],
  ['month', 'x', 'x'],
] as const)('the %s %j is %s', (part, typed, read) => {
  expect(readDatePart(part, typed)).toBe(read)
})

test('a date in one field is taken apart', () => {
  expect(splitTypedDate('14 mars 1990')).toEqual({ day: '14', month: '3', year: '1990' })
  expect(splitTypedDate('14')).toBeNull()
})
