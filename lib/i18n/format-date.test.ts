import { expect, test } from 'vitest'
import { formatDate, formatDay } from './format-date'

test('a day is written as people of the language write it, in digits that are the same everywhere', () => {
  expect(formatDay('en', '1990/03/14')).toBe('14 March 1990')
  expect(formatDay('fr', '1990/03/14')).toBe('14 mars 1990')
  expect(formatDay('ar', '1990/03/14')).toBe('14 مارس 1990')
})

test('a time is told on a 24-hour clock in the time zone asked for', () => {
  const at = new Date('2026-11-23T22:05:00Z')
  expect(formatDate('en', at, 'clock', 'UTC')).toBe('22:05')
  expect(formatDate('fr', at, 'clock', 'Africa/Tunis')).toBe('23:05')
  expect(formatDate('ar', at, 'clock', 'UTC')).toBe('22:05')
})
