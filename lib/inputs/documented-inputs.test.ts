import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isIsoTime } from '@/lib/contract/iso-time'
import { validateRequest } from '@/lib/contract/testing/validate-request'
import { listSampleRequests } from '@/lib/contract/testing/sample-requests'
import { readTypedRid } from '@/lib/forms/rid-field'
import { isUin } from '@/lib/identity/uin'
import { isVid } from '@/lib/identity/vid'
import { writeDay } from '@/lib/update/validate-date-of-birth'
import { validateTyped } from '@/lib/update/testing/validate-typed'
import type { Answer, UpdateItem } from '@/lib/update/update-items'
import { listPasswordReadings, readCardText } from './card-text'
import { parseJson } from './parse-json'
import { readTypedCode } from './typed-code'
import { readTypedDay } from './typed-date'
import { readTypedNumber, tidyText } from './typed-text'

const readNumber = (typed: string, isRight: (number: string) => boolean) => {
  const number = readTypedNumber(typed)
  return isRight(number) ? number : null
}
const readAnswer = (item: UpdateItem, typed: Answer, write: (answer: Answer) => string | undefined) => {
  const { answer, problems } = validateTyped(item, typed)
  return Object.keys(problems).length === 0 ? (write(answer) ?? null) : null
}
const address = { line1: '7 Mill Lane', city: 'Alma', postalCode: '10004' }
const names = { 'name.fra': 'Amina', 'name.ara': 'أمينة' }
const take = (isTaken: boolean) => (isTaken ? 'taken' : null)

function readOnTheWire(typed: string): string | null {
  const sample = listSampleRequests('vidGenerate')[0] ?? { request: {} }
  const outcome = validateRequest('vidGenerate', { ...sample, request: { ...sample.request, otp: typed } })
  return 'request' in outcome ? typed : null
}

/** What becomes of something typed, through the readers of the portal itself; null when it is refused. */
const readers: Record<string, (typed: string) => string | null> = {
  UIN: (typed) => readNumber(typed, isUin),
  VID: (typed) => readNumber(typed, isVid),
  RID: (typed) => Object.entries(readTypedRid(typed)).find(([name]) => name === 'rid')?.[1] ?? null,
  'One-time code': (typed) => Object.entries(readTypedCode(typed)).find(([name]) => name === 'code')?.[1] ?? null,
  Phone: (typed) => readAnswer('phone', { value: typed }, ({ value }) => value),
  'E-mail': (typed) => readAnswer('email', { value: typed }, ({ value }) => value),
  Name: (typed) => readAnswer('name', { ...names, 'name.eng': typed }, (answer) => answer['name.eng']),
  'Date of birth': (typed) => readAnswer('dateOfBirth', { day: typed, month: '', year: '' }, writeDay),
  'Date in a filter': readTypedDay,
  'Postal code': (typed) => readAnswer('address', { ...address, postalCode: typed }, ({ postalCode }) => postalCode),
  'Address line': (typed) => readAnswer('address', { ...address, line1: typed }, ({ line1 }) => line1),
  'Card password': (typed) => listPasswordReadings(typed).at(-1) ?? null,
  'Text of a card': readCardText,
  'Address in the mailbox filter': tidyText,
  'Number in a REST API': readOnTheWire,
  '`requestTime`': (typed) => take(isIsoTime(typed)),
  JSON: (typed) => take(parseJson(typed) !== undefined),
}

const page = readFileSync(path.join(import.meta.dirname, '../../docs/inputs.md'), 'utf8')
const rows = [...page.matchAll(/^\| (?!Field \|)(.+?) +\|.*\| +(`.*?) +\|$/gm)].map(
  ([, field = '', examples = '']) => ({
    field,
    examples: examples.split('<br>'),
  }),
)
const readMarks = (text: string) =>
  text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

test('the page has a row for each field, and a reader holds each row', () => {
  expect(rows.map(({ field }) => field)).toEqual(Object.keys(readers))
})

describe.each(rows)('$field', ({ field, examples }) => {
  test.each(examples)('%s', (example) => {
    const [, typed = '', kept] = /^`(.+)` → (?:`(.+)`|taken|refused)$/.exec(example) ?? []
    const expected = kept ?? (example.endsWith('taken') ? 'taken' : null)
    expect(typed).not.toBe('')
    expect(readers[field]?.(readMarks(typed))).toBe(expected)
  })
})
