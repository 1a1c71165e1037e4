import type { AuthType } from '@/lib/locks/auth-types'
import type { Call } from '../call'

export type LockState = {
  authType: AuthType
  /** `open-until`: unlocked for a time, then locked again without a call. */
  state: 'locked' | 'open' | 'open-until'
  since: Date | null
  until: Date | null
}

export type LockWish = {
  lock: AuthType[]
  /** A type that is already open for a time gets the new time; `lock` wins over `unlock`. */
  unlock: AuthType[]
  /** 1 to 86,400; null unlocks without an end. */
  unlockForSeconds: number | null
}

export type ChangedLocks = { locked: AuthType[]; unlocked: AuthType[]; until: Date | null }

export interface LocksAccount {
  list(residentId: string): Promise<LockState[]>
  /** A repeated `key` returns the first answer. @throws ResidentError request-repeated */
  change(residentId: string, wish: LockWish, key: string, call: Call): Promise<ChangedLocks>
}
