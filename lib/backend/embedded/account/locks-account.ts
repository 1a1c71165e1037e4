import 'server-only'
import { listAuthLocks, type AuthLock } from '@/db/auth-locks'
import type { Transaction } from '@/db/database'
import { lockableTypes, type AuthType } from '@/lib/locks/auth-types'
import type { LocksAccount, LockState, LockWish } from '../../account/locks-account'
import type { Call } from '../../call'
import type { News } from '../authenticated-operation'
import { lockTypes, unlockTypes } from '../change-locks'
import { performConfirmed } from '../confirmed-operation'
import type { EmbeddedServices } from '../services'

/** A lock that was open for a time counts from the end of that time. */
const findHoldingSince = ({ lockedAt, unlockedUntil }: AuthLock) => unlockedUntil ?? lockedAt

function describeState(authType: AuthType, locks: AuthLock[], now: Date): LockState {
  const own = locks.filter((lock) => lock.authType === authType)
  const holding = own.find(({ unlockedUntil }) => unlockedUntil === null || unlockedUntil <= now)
  if (holding) return { authType, state: 'locked', since: findHoldingSince(holding), until: null }
  const until = own[0]?.unlockedUntil ?? null
  return { authType, state: until ? 'open-until' : 'open', since: null, until }
}

function changeLocks(services: EmbeddedServices, residentId: string, wish: LockWish, key: string, call: Call) {
  const operation = {
    act: 'locks.changed',
    repeatable: { api: 'changeLocks', actKey: key, request: wish },
    async work(tx: Transaction, { id }: { id: string }) {
      const at = services.now()
      const { lock, unlock, unlockForSeconds: seconds } = wish
      const until = seconds ? new Date(at.getTime() + seconds * 1000) : null
      const locked = await lockTypes(tx, id, lock, at)
      const others = unlock.filter((type) => !lock.includes(type))
      const unlocked = await unlockTypes(tx, id, others, until)
      const news: News[] = []
      if (locked.length > 0) news.push({ event: { event: 'authLocked', authTypes: locked, at } })
      if (unlocked.length > 0) news.push({ event: { event: 'authUnlocked', authTypes: unlocked, until, at } })
      return { answer: { locked, unlocked, until: unlocked.length > 0 && until ? until.toISOString() : null }, news }
    },
  }
  return performConfirmed(services, residentId, operation, call)
}

/** Reads rows and clock on every call, so nothing must run at the end of an opening. */
export function createLocksAccount(services: EmbeddedServices): LocksAccount {
  return {
    async list(residentId) {
      const locks = await listAuthLocks(services.database.reader, residentId)
      const now = services.now()
      return lockableTypes.map((authType) => describeState(authType, locks, now))
    },
    async change(residentId, wish, key, call) {
      const { until, ...changed } = await changeLocks(services, residentId, wish, key, call)
      return { ...changed, until: until === null ? null : new Date(until) } // a kept answer is JSON
    },
  }
}
