import { expect, test } from 'vitest'
import { findEndedState } from './vid-state'

const [first, second] = [new Date('2026-03-01T08:00:00Z'), new Date('2026-03-02T08:00:00Z')]
const make = (type: 'PERPETUAL' | 'TEMPORARY', createdAt: Date, revokedAt: Date | null = null) => ({
  type,
  createdAt,
  revokedAt,
})

test.each([
  ['never revoked', make('TEMPORARY', first), [make('TEMPORARY', second)], 'expired'],
  [
    'another of its type made at that moment',
    make('PERPETUAL', first, second),
    [make('PERPETUAL', second)],
    'replaced',
  ],
  ['another made at another moment', make('PERPETUAL', first, second), [make('PERPETUAL', first)], 'revoked'],
  ['another type made at that moment', make('PERPETUAL', first, second), [make('TEMPORARY', second)], 'revoked'],
  ['no other', make('PERPETUAL', first, second), [], 'revoked'],
] as const)('%s', (_case, ended, others, state) => {
  expect(findEndedState(ended, [ended, ...others])).toBe(state)
})
