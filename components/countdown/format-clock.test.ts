import { expect, test } from 'vitest'
import { formatClock } from './format-clock'

test('a clock shows minutes and two digits of seconds, and never goes below zero', () => {
  expect([118, 30, 9.2, 0, -4].map(formatClock)).toEqual(['1:58', '0:30', '0:10', '0:00', '0:00'])
})
