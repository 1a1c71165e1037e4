import 'server-only'
import type { Transaction } from '@/db/database'
import type { AuthLockRequest } from '@/lib/contract/auth-lock-api'
import type { AuthUnlockRequest } from '@/lib/contract/auth-unlock-api'
import { expandAuthTypes } from '@/lib/locks/auth-types'
import type { Call } from '../call'
import type { Notified } from '../resident-backend'
import { performAuthenticated } from './authenticated-operation'
import { lockTypes, unlockTypes } from './change-locks'
import type { EmbeddedServices } from './services'

/** Refuses only if every type is locked already. */
export function lockAuthTypes(services: EmbeddedServices, request: AuthLockRequest, call: Call): Promise<Notified> {
  const operation = {
    act: 'auth.locked',
    async work(tx: Transaction, { id }: { id: string }) {
      const at = services.now()
      const locked = await lockTypes(tx, id, expandAuthTypes(request.authType), at)
      if (locked.length === 0) return { refused: 'already-locked' as const }
      return { answer: {}, event: { event: 'authLocked', authTypes: locked, at } as const }
    },
  }
  return performAuthenticated(services, request, operation, call)
}

/** Refuses only if every type is already unlocked without an end. */
export function unlockAuthTypes(services: EmbeddedServices, request: AuthUnlockRequest, call: Call): Promise<Notified> {
  const operation = {
    act: 'auth.unlocked',
    async work(tx: Transaction, { id }: { id: string }) {
      const at = services.now()
      const seconds = request.unlockForSeconds
      const until = seconds ? new Date(at.getTime() + seconds * 1000) : null
      const unlocked = await unlockTypes(tx, id, expandAuthTypes(request.authType), until)
      if (unlocked.length === 0) return { refused: 'already-unlocked' as const }
      return { answer: {}, event: { event: 'authUnlocked', authTypes: unlocked, until, at } as const }
    },
  }
  return performAuthenticated(services, request, operation, call)
}
