import { expect, test } from 'vitest'
import { writeRecordAsAnswers } from './answers-of-record'
import { validateTyped as validate } from './testing/validate-typed'
import { testIdentity } from './testing/test-identity'
import { updateItems, type Answer, type UpdateItem } from './update-items'

const problemOf = (item: UpdateItem, answer: Answer) => Object.values(validate(item, answer).problems)[0] ?? null
const birth = (day: string, month: string, year: string) => problemOf('dateOfBirth', { day, month, year })
const address = (line: Answer) =>
  validate('address', { line1: '7 Mill Lane', city: 'Alma', postalCode: '10004', ...line })

test('what is on record passes as an answer, for every item that it has', () => {
  const contacts = { email: 'amina@utopia.example', phone: '+917712345678' }
  const current = writeRecordAsAnswers(testIdentity, contacts)
  for (const item of updateItems.filter((each) => each !== 'guardian')) {
    expect(validate(item, current[item])).toEqual({ answer: current[item], problems: {} })
  }
  expect(validate('guardian', current.guardian).problems).toEqual({
    'guardian.eng': 'missing',
    'guardian.fra': 'missing',
    'guardian.ara': 'missing',
  })
})

const english = (value: string) => ({ 'name.eng': value, 'name.fra': 'Amina', 'name.ara': 'أمينة' })
const arabic = (value: string) => ({ 'name.eng': 'Amina', 'name.fra': 'Amina', 'name.ara': value })

test.each([
  'Bo',
  'Ó',
  'Mary-Jane O’Neil Jr.',
  "D'Arcy",
  'Łukasz Żółć',
  'Nguyễn Thị Minh Khai',
  'Ṋ\u0308o',
  'Saʼid',
  'Kaʻiulani',
  'Gal·la Bosch',
  'Jean\u2011Luc',
  'Amina '.repeat(13) + 'Bo',
  'A'.repeat(200),
])('%j is a name in English', (value) => {
  expect(problemOf('name', english(value))).toBeNull()
})

test.each(['أمينة', 'عبد الرحمن بن علي', 'مُحَمَّد', 'محمـد', 'گلناز پرویز', 'د. سامي'])(
  '%j is a name in Arabic',
  (value) => {
    expect(problemOf('name', arabic(value))).toBeNull()
  },
)

test.each([
  ['', 'missing'],
  [' \u00a0 ', 'missing'],
  ['\u200b\u200e', 'missing'],
  ['A'.repeat(201), 'tooLong'],
  ['Амина', 'letters'],
  ['أمينة', 'letters'],
  ['Amina ديالو', 'letters'],
  ['Am1na', 'malformed'],
  ['...', 'malformed'],
  ['\u0301\u0301', 'malformed'],
  ['A\u0321\u0322\u0327\u0328mina', 'malformed'],
  ['Amina \u202eollaiD', 'malformed'],
  ['Amina\u0000', 'malformed'],
  ['Amina 😀', 'malformed'],
  ['<b>Amina</b>', 'malformed'],
  ['Amina\ud800', 'malformed'],
])('%j is no name in English: %s', (value, problem) => {
  expect(problemOf('name', english(value))).toBe(problem)
})

test.each([
  ['Amina', 'letters'],
  ['أمينة2', 'malformed'],
])('%j is no name in Arabic: %s', (value, problem) => {
  expect(problemOf('name', arabic(value))).toBe(problem)
})

test('what the registry itself wrote in one language does not stop a correction in another', () => {
  const fullName = [
    { language: 'eng', value: 'Amina 2nd' },
    { language: 'ara', value: 'Amina' },
  ]
  const odd = { ...testIdentity, fullName }
  expect(validate('name', { 'name.eng': 'Amina 2nd', 'name.ara': 'أمينة' }, odd).problems).toEqual({})
  expect(validate('name', { 'name.eng': 'Amina 3rd', 'name.ara': 'أمينة' }, odd).problems).toEqual({
    'name.eng': 'malformed',
  })
})

test('an address in a language that the pages lack can be corrected in it', () => {
  const inHindi = { ...testIdentity, addressLine1: [{ language: 'hin', value: 'बंदरगाह मार्ग' }], preferredLang: 'hin' }
  const typed = { line1: '7 Mill Lane', city: 'Alma', postalCode: '10004' }
  expect(validate('address', typed, inHindi)).toMatchObject({ answer: { language: 'hin' }, problems: {} })
})

test.each([
  ['Ami\u200bna', 'Amina'],
  ['\u2068Amina\u2069\u00a0Diallo\ufeff', 'Amina Diallo'],
  ['Ami\u00adna\u200d', 'Amina'],
])('%j is kept as %s', (typed, kept) => {
  expect(validate('name', english(typed))).toMatchObject({ answer: english(kept), problems: {} })
})

test('an Arabic name is kept without marks of direction', () => {
  const typed = '\u200fأمي\u200fنة\u061c'
  expect(validate('name', arabic(typed))).toMatchObject({ answer: arabic('أمينة'), problems: {} })
})

test('a name is kept composed and with single spaces, and fields that are not asked for are not kept', () => {
  const typed = { ...english('  Jose\u0301 \t Li '), 'name.deu': 'Jose', other: 'x' }
  expect(validate('name', typed).answer).toEqual({ ...english('José Li') })
})

test.each([
  ['14', '3', '1990', null],
  ['٠٥', '٠١', '١٩٩٠', null],
  ['29', '2', '2024', null],
  ['1er', 'févr.', '1990', null],
  ['\u2068۱۴\u2069', 'mars', '१९९०', null],
  ['3.', 'كانون الثاني', '１９９０', null],
  ['', '14 March 1990', '', null],
  ['14/3/1990', '', '', null],
  ['', '', '٣ مارس ١٩٩٠', null],
  ['30 February 1990', '', '', 'notADate'],
  ['23', '11', '2026', null],
  ['23', '11', '1896', null],
  ['29', '2', '2023', 'notADate'],
  ['31', '4', '1990', 'notADate'],
  ['0', '3', '1990', 'notADate'],
  ['1', '13', '1990', 'notADate'],
  ['1', '0', '1990', 'notADate'],
  ['1', '3', '90', 'notADate'],
  ['1', 'Marchember', '1990', 'notADate'],
  ['-1', '3', '1990', 'notADate'],
  ['1.5', '3', '1990', 'notADate'],
  ['24', '11', '2026', 'inFuture'],
  ['1', '1', '9999', 'inFuture'],
  ['22', '11', '1896', 'tooOld'],
  ['', '3', '1990', 'missing'],
])('born on %s/%s/%s: %s', (day, month, year, problem) => {
  expect(birth(day, month, year)).toBe(problem)
})

test('every part of a date that is missing is named', () => {
  expect(validate('dateOfBirth', { month: '3' }).problems).toEqual({ day: 'missing', year: 'missing' })
  expect(validate('dateOfBirth', { day: '05', month: '٠٣', year: '1990' }).answer).toEqual({
    day: '5',
    month: '3',
    year: '1990',
  })
})

test('an address needs a line, a city and a postal code, in a language of the portal', () => {
  expect(validate('address', {}).problems).toEqual({ line1: 'missing', city: 'missing', postalCode: 'missing' })
  expect(address({ language: 'ara' }).problems).toEqual({})
  expect(address({ language: 'tlh' }).problems).toEqual({ language: 'malformed' })
  expect(address({}).answer.language).toBe('eng')
  expect(address({ line2: 'x'.repeat(201) }).problems).toEqual({ line2: 'tooLong' })
  expect(address({ line1: '---' }).problems).toEqual({ line1: 'malformed' })
  expect(address({ line3: 'Al\u202ema' }).problems).toEqual({ line3: 'malformed' })
  expect(address({ line1: 'شارع الميناء ١٢' }).problems).toEqual({})
  expect(address({ postalCode: ' ١٠٠٠٤ ' }).answer.postalCode).toBe('10004')
  expect(address({ postalCode: 'EC1A 1BB' }).problems).toEqual({})
  expect(address({ postalCode: '10004!' }).problems).toEqual({ postalCode: 'malformed' })
})

test('only what is offered can be chosen', () => {
  expect(problemOf('gender', { gender: 'other' })).toBeNull()
  expect(problemOf('gender', { gender: 'toString' })).toBe('malformed')
  expect(problemOf('gender', {})).toBe('missing')
  expect(problemOf('language', { language: 'fra' })).toBeNull()
  expect(problemOf('language', { language: 'en' })).toBe('malformed')
})
