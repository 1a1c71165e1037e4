import 'server-only'
import { deleteAuthLocks, insertAuthLock, listLockedAuthTypes, setAuthLocksOpenUntil } from '@/db/auth-locks'
import type { Transaction } from '@/db/database'
import type { AuthLockRequest } from '@/lib/contract/auth-lock-api'
import type { AuthUnlockRequest } from '@/lib/contract/auth-unlock-api'
import type { Call, Notified } from '../resident-backend'
import { performAuthenticated } from './authenticated-operation'
import type { EmbeddedServices } from './services'

/** What `bio` stands for (design.md, lock types). */
const allBiometrics = ['bio-FMR', 'bio-IIR', 'bio-FID']

const expand = (authTypes: readonly string[]) => [
  ...new Set(authTypes.flatMap((type) => (type === 'bio' ? allBiometrics : [type]))),
]

/** POST /resident/v1/req/auth-lock. Refused only when every type named is locked already. */
export function lockAuthTypes(services: EmbeddedServices, request: AuthLockRequest, call: Call): Promise<Notified> {
  const operation = {
    act: 'auth.locked',
    async work(tx: Transaction, { id }: { id: string }) {
      const at = services.now()
      const locked = await listLockedAuthTypes(tx, id, at)
      const wanted = expand(request.authType).filter((type) => !locked.includes(type))
      if (wanted.length === 0) return { refused: 'already-locked' as const }
      await deleteAuthLocks(tx, id, wanted) // one that is open for a time gives way
      for (const type of wanted) await insertAuthLock(tx, id, type, at)
      return { answer: {}, event: { event: 'authLocked', at } as const, authTypes: wanted }
    },
  }
  return performAuthenticated(services, request, operation, call)
}

/** POST /resident/v1/req/auth-unlock. With `unlockForSeconds` the lock holds again by itself after that time. */
export function unlockAuthTypes(services: EmbeddedServices, request: AuthUnlockRequest, call: Call): Promise<Notified> {
  const operation = {
    act: 'auth.unlocked',
    async work(tx: Transaction, { id }: { id: string }) {
      const at = services.now()
      const locked = await listLockedAuthTypes(tx, id, at)
      const wanted = expand(request.authType).filter((type) => locked.includes(type))
      if (wanted.length === 0) return { refused: 'already-unlocked' as const }
      const seconds = request.unlockForSeconds
      if (seconds) await setAuthLocksOpenUntil(tx, id, wanted, new Date(at.getTime() + seconds * 1000))
      else await deleteAuthLocks(tx, id, wanted)
      return { answer: {}, event: { event: 'authUnlocked', at } as const, authTypes: wanted }
    },
  }
  return performAuthenticated(services, request, operation, call)
}
