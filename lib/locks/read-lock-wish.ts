import { expandAuthTypes, type AuthType } from './auth-types'
import { readUnlockTime, unlockTimes, type UnlockTime } from './unlock-times'

/** A change of locks as text, to be kept while a code is on its way; lists are joined by commas. */
export const writeLockWish = (lock: readonly AuthType[], unlock: readonly AuthType[], time: UnlockTime) => ({
  lock: lock.join(),
  unlock: unlock.join(),
  time,
})

/** The change again. What is no type is left out. */
export const readLockWish = ({ lock = '', unlock = '', time }: Record<string, string>) => ({
  lock: expandAuthTypes(lock.split(',')),
  unlock: expandAuthTypes(unlock.split(',')),
  unlockForSeconds: unlockTimes[readUnlockTime(time)],
})
