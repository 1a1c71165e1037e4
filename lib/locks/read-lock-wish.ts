import { expandAuthTypes, type AuthType } from './auth-types'
import { readUnlockTime, unlockTimes, type UnlockTime } from './unlock-times'

/** As text, to keep with the pending step. */
export const writeLockWish = (lock: readonly AuthType[], unlock: readonly AuthType[], time: UnlockTime) => ({
  lock: lock.join(),
  unlock: unlock.join(),
  time,
})

/** Drops unknown types. */
export const readLockWish = ({ lock = '', unlock = '', time }: Record<string, string>) => ({
  lock: expandAuthTypes(lock.split(',')),
  unlock: expandAuthTypes(unlock.split(',')),
  unlockForSeconds: unlockTimes[readUnlockTime(time)],
})
