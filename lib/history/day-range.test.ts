import { expect, test } from 'vitest'
import { addDays, findDay, findStartOfDay } from './day-range'

const startsAt = (day: string, timeZone: string) => findStartOfDay(day, timeZone).toISOString()

test.each([
  ['UTC', '2026-11-22T00:00:00.000Z'],
  ['Asia/Kolkata', '2026-11-21T18:30:00.000Z'],
  ['America/New_York', '2026-11-22T05:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-11-21T10:00:00.000Z'],
])('a day begins at midnight of the zone: %s', (timeZone, start) => {
  expect(startsAt('2026-11-22', timeZone)).toBe(start)
})

test('the days around a change of the clocks are 23 and 25 hours long', () => {
  expect(startsAt('2026-03-29', 'Europe/Oslo')).toBe('2026-03-28T23:00:00.000Z')
  expect(startsAt('2026-03-30', 'Europe/Oslo')).toBe('2026-03-29T22:00:00.000Z')
  expect(startsAt('2026-10-25', 'Europe/Oslo')).toBe('2026-10-24T22:00:00.000Z')
  expect(startsAt('2026-10-26', 'Europe/Oslo')).toBe('2026-10-25T23:00:00.000Z')
})

test('a day without a midnight begins with its first minute', () => {
  expect(startsAt('2026-03-29', 'Asia/Beirut')).toBe('2026-03-28T22:00:00.000Z')
  expect(findDay(new Date('2026-03-28T22:00:00Z'), 'Asia/Beirut')).toBe('2026-03-29')
  expect(findDay(new Date('2026-03-28T21:59:59Z'), 'Asia/Beirut')).toBe('2026-03-28')
})

test('days are counted over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
})
