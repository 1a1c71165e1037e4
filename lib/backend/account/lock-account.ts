import type { AuthType } from '@/lib/locks/auth-types'
import type { Call } from '../call'

/** How one way to prove who one is stands now. */
export type LockState = {
  authType: AuthType
  /** `open-until`: unlocked for a time, after which it locks by itself. */
  state: 'locked' | 'open' | 'open-until'
  /** From when it has been locked; null while it is not. */
  since: Date | null
  /** When it locks again; null unless it is open for a time. */
  until: Date | null
}

export type LockWish = {
  lock: AuthType[]
  /** What is open for a time gets the new time. What stands in both is locked. */
  unlock: AuthType[]
  /** 1 to 86,400; null unlocks until it is locked again. */
  unlockForSeconds: number | null
}

/** What a change has really changed: what was as wished already is not in it. */
export type ChangedLocks = { locked: AuthType[]; unlocked: AuthType[]; until: Date | null }

export interface LockAccount {
  /** Each type once, always in the same order. */
  list(residentId: string): Promise<LockState[]>
  /**
   * Locks and unlocks in one transaction, once for each `key`: the same again gets the first answer. The resident is
   * sent a message for what was locked and one for what was unlocked.
   * @throws ResidentError request-repeated for another wish under the same key
   */
  change(residentId: string, wish: LockWish, key: string, call: Call): Promise<ChangedLocks>
}
