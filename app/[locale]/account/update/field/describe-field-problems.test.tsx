import { expect, test } from 'vitest'
import { inRequest } from '@/components/testing/render'
import type { ItemField } from '@/lib/update/item-fields'
import type { UpdateItem } from '@/lib/update/update-items'
import { describeChecks, describeFieldProblems } from './describe-field-problems'

const names = [
  { name: 'name.eng', language: 'eng' },
  { name: 'name.ara', language: 'ara' },
]
const plain = (...fields: string[]): ItemField[] => fields.map((name) => ({ name, language: null }))
const describe = (error: Record<string, string>, item: UpdateItem, fields = plain(...Object.keys(error))) =>
  inRequest(() => describeFieldProblems(error, item, fields))

test.each<[UpdateItem, Record<string, string>, Record<string, unknown>]>([
  ['gender', { gender: 'missing' }, { gender: 'Fill in “Gender”' }],
  ['address', { line2: 'tooLong' }, { line2: '“Flat or floor (if any)” is too long. Shorten it' }],
  ['address', { postalCode: 'malformed' }, { postalCode: 'A postal code has 2 to 10 letters or digits' }],
  ['address', { city: 'malformed' }, { city: 'Check “Town”. It has characters that we cannot accept' }],
  ['dateOfBirth', { day: 'notADate' }, { day: expect.stringMatching(/^Enter a real date, such as 27.3.1990$/u) }],
  [
    'phone',
    { value: 'malformed' },
    { value: expect.stringMatching(/^Enter a phone number such as \u2068[\d ]+\u2069/) },
  ],
  ['email', { value: 'malformed' }, { value: expect.stringContaining('\u2068name@example.com\u2069') }],
  ['email', { value: 'taken' }, { value: 'We cannot send a code there. Enter another one' }],
])('%s with %j is told so', async (item, error, words) => {
  expect(await describe(error, item)).toEqual(words)
})

test('letters are asked for in the script of the field', async () => {
  expect(await describe({ 'name.eng': 'letters', 'name.ara': 'letters' }, 'name', names)).toEqual({
    'name.eng': 'Write “Full name in English” in Latin letters',
    'name.ara': 'Write “Full name in Arabic” in Arabic letters',
  })
})

test('what an address invents is left out: fields and problems that the page lacks', async () => {
  expect(await describe({ city: 'missing' }, 'name', names)).toEqual({})
  expect(await describe({ 'name.eng': '<b>', 'name.ara': 'toString' }, 'name', names)).toEqual({})
})

test('the browser gets words for each problem that it can find, field by field', async () => {
  const checks = await inRequest(() => describeChecks('name', names))
  expect(Object.keys(checks)).toEqual(['name.eng', 'name.ara'])
  expect(checks['name.ara']).toEqual({
    missing: 'Fill in “Full name in Arabic”',
    tooLong: expect.any(String),
    malformed: expect.any(String),
    letters: 'Write “Full name in Arabic” in Arabic letters',
  })
  const phone = await inRequest(() => describeChecks('phone', plain('value')))
  expect(phone).toEqual({ value: { missing: 'Fill in “Phone number”' } })
})
