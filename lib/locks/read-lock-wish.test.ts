import { expect, test } from 'vitest'
import { readLockWish, writeLockWish } from './read-lock-wish'

test('a change is read as it was written', () => {
  const text = writeLockWish(['demo', 'bio-FID'], ['bio-IIR'], 'oneHour')
  expect(readLockWish(text)).toEqual({ lock: ['demo', 'bio-FID'], unlock: ['bio-IIR'], unlockForSeconds: 3600 })
  expect(readLockWish(writeLockWish([], ['demo'], 'untilLocked'))).toMatchObject({ lock: [], unlockForSeconds: null })
})

test('what cannot be read opens nothing for longer than the shortest time', () => {
  expect(readLockWish({ lock: 'x,,demo', time: 'toString' })).toEqual({
    lock: ['demo'],
    unlock: [],
    unlockForSeconds: 600,
  })
  expect(readLockWish({})).toEqual({ lock: [], unlock: [], unlockForSeconds: 600 })
})
