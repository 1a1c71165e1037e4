import { expect, test } from 'vitest'
import { splitMinutes } from './split-minutes'

test('a duration is told in its largest whole unit', () => {
  expect([30, 90, 120, 1440, 4320].map(splitMinutes)).toEqual([
    { unit: 'minutes', count: 30 },
    { unit: 'minutes', count: 90 },
    { unit: 'hours', count: 2 },
    { unit: 'days', count: 1 },
    { unit: 'days', count: 3 },
  ])
})
