import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generateRid } from './generate-rid'
import { groupRid, isRid } from './rid'

const anyParts = fc.record({
  centreId: fc.stringMatching(/^[0-9]{1,5}$/),
  machineId: fc.stringMatching(/^[0-9]{1,5}$/),
  sequence: fc.integer({ min: 1, max: 99_999 }),
  at: fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
})

const parts = { centreId: '10008', machineId: '10032', sequence: 4821, at: new Date('2026-11-03T09:14:27Z') }

test('a RID is centre, machine, sequence and time', () => {
  expect(generateRid(parts)).toBe('10008100320482120261103091427')
  expect(generateRid({ ...parts, centreId: '8' })).toBe('00008100320482120261103091427')
})

test('every generated RID passes the validator', () => {
  fc.assert(fc.property(anyParts, (some) => isRid(generateRid(some))))
})

test.each([
  ['month 13', '20261303091427'],
  ['month 0', '20260003091427'],
  ['30 February', '20260230091427'],
  ['29 February of a common year', '20250229091427'],
  ['hour 24', '20261103240000'],
  ['minute 60', '20261103096027'],
  ['second 60', '20261103091460'],
])('a RID with %s is refused', (_, time) => {
  expect(isRid(`100081003204821${time}`)).toBe(false)
})

test('29 February of a leap year passes', () => {
  expect(isRid('10008100320482120240229091427')).toBe(true)
})

test.each(['', '9830872690593682', '1000810032048212026110309142', '100081003204821202611030914270', '10008 10032'])(
  'the text "%s" is no RID',
  (text) => {
    expect(isRid(text)).toBe(false)
  },
)

test.each([
  { ...parts, centreId: '123456' },
  { ...parts, machineId: 'A1' },
  { ...parts, sequence: 0 },
  { ...parts, sequence: 100_000 },
  { ...parts, sequence: 1.5 },
  { ...parts, at: new Date(Number.NaN) },
])('parts that do not fit are refused: %o', (wrong) => {
  expect(() => generateRid(wrong)).toThrow(RangeError)
})

test('a RID is written with its parts apart, and none is lost', () => {
  const rid = '10008100320482120261103081500'
  expect(groupRid(rid)).toBe('10008 10032 04821 20261103 081500')
  expect(groupRid(rid).replaceAll(' ', '')).toBe(rid)
})
