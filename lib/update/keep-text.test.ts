import { expect, test } from 'vitest'
import { validateTyped as validate } from './testing/validate-typed'
import { testIdentity } from './testing/test-identity'
import type { Answer } from './update-items'

const address = (line: Answer) =>
  validate('address', { line1: '7 Mill Lane', city: 'Alma', postalCode: '10004', ...line })
const english = (value: string) => ({ 'name.eng': value, 'name.fra': 'Amina', 'name.ara': 'أمينة' })

test.each([
  ['Siân O’Connor', "Siân O'Connor"],
  ['Siân O´Connor', "Siân O'Connor"],
  ['Siân O`Connor', "Siân O'Connor"],
  ['Siân Oʼ\u00a0Connor', "Siân O' Connor"],
  ['Mary‑Jane', 'Mary-Jane'],
  ['Mary–Jane', 'Mary-Jane'],
  ['Mary−Jane', 'Mary-Jane'],
  ['Ｓｉａｎ　Ｌｅｅ', 'Sian Lee'],
  ['ﬁona', 'fiona'],
])('the name %j is kept as %j', (typed, kept) => {
  expect(validate('name', english(typed))).toMatchObject({ answer: { 'name.eng': kept }, problems: {} })
})

test.each([
  ['12–14 St. John’s Road', "12-14 St. John's Road"],
  ['12‑14\u00a0Road', '12-14 Road'],
  ['１２　Ｒｏａｄ', '12 Road'],
])('the address line %j is kept as %j', (typed, kept) => {
  expect(address({ line1: typed })).toMatchObject({ answer: { line1: kept }, problems: {} })
})

test('what differs from the record in such marks alone stays as the registry wrote it', () => {
  const fullName = [{ language: 'eng', value: 'Siân O’Connor' }]
  const identity = { ...testIdentity, fullName }
  expect(validate('name', { 'name.eng': "Siân O'Connor" }, identity).answer).toEqual({ 'name.eng': 'Siân O’Connor' })
})

test.each(['山手町 7', 'ถนน 7', 'רחוב 7', 'Road \u{1f600}'])('the card cannot show the address line %j', (line1) => {
  expect(address({ line1 }).problems).toEqual({ line1: 'malformed' })
})

test.each(['7 улица', '7 οδός', '७ मार्ग', '٧ شارع'])(
  'the card shows the address line %j in its own letters',
  (line1) => {
    expect(address({ line1 }).problems).toEqual({})
  },
)

test('a line of the registry that the card cannot show stops nobody', () => {
  const identity = { ...testIdentity, addressLine1: [{ language: 'eng', value: '山手町 7' }] }
  const answer = { line1: '山手町 7', city: 'Alma', postalCode: '20010' }
  expect(validate('address', answer, identity).problems).toEqual({})
})
