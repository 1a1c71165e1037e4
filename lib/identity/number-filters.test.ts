import { expect, test } from 'vitest'
import { breaksCommonFilter, breaksIssuingFilter, breaksUinFilter } from './number-filters'

test.each([
  ['begins with 0', '0739'],
  ['begins with 1', '1739'],
  ['runs upwards', '91237'],
  ['runs downwards', '93217'],
  ['runs up to nine', '2789'],
  ['has a doubled digit', '9337'],
  ['has the same digit one apart', '93537'],
  ['repeats a pair later on', '937481937'],
  ['repeats a pair at once', '93937'],
  ['holds 786', '27863'],
  ['holds 666', '26663'],
])('a number that %s is refused', (_, digits) => {
  expect(breaksCommonFilter(digits)).toBe(true)
})

test('digits that break nothing pass, and so does a digit that comes back after two others', () => {
  expect(breaksCommonFilter('9830872690593682')).toBe(false)
  expect(breaksCommonFilter('9379')).toBe(false)
})

test.each([
  ['holds three even digits in a row', '9248'],
  ['ends as it begins', '4345643456'],
  ['ends as it begins, read backwards', '4345665434'],
])('a UIN that %s is refused', (_, digits) => {
  expect(breaksUinFilter(digits)).toBe(true)
})

test('a zero among even digits and two even digits in a row are fine in a UIN', () => {
  expect(breaksUinFilter('9204835')).toBe(false)
})

test('runs past the nine and cyclic numbers are accepted but not issued', () => {
  for (const digits of ['3890', '6901', '3109', '6098']) {
    expect(breaksIssuingFilter(digits)).toBe(true)
    expect(breaksCommonFilter(digits)).toBe(false)
  }
  expect(breaksIssuingFilter('3142857')).toBe(true)
})
