import 'server-only'
import { z } from 'zod'
import type { ChangedLocks, LockState } from '@/lib/backend/account/locks-account'
import { isResidentError } from '@/lib/contract/resident-error'
import { lockableTypes } from '@/lib/locks/auth-types'
import { unlockTimeNames, unlockTimes } from '@/lib/locks/unlock-times'
import { lockReceipt } from '@/lib/session/lock-receipt'
import { defineAct, type ActContext } from '../act'

const types = z.array(z.enum(lockableTypes))
const values = z.object({ lock: types, unlock: types, time: z.enum(unlockTimeNames) })
type Values = z.infer<typeof values>

/** Null if this key was used for another change. */
async function change(
  { session, backend, key, startCall }: ActContext,
  { lock, unlock, time }: Values,
): Promise<ChangedLocks | null> {
  const wish = { lock, unlock, unlockForSeconds: unlockTimes[time] }
  try {
    return await backend.account.locks.change(session.residentId, wish, key, await startCall())
  } catch (error) {
    if (isResidentError(error) && error.code === 'request-repeated') return null
    throw error
  }
}

/** A repeated act returns the first answer, which may be out of date. */
function stillHolds({ locked, unlocked, until }: ChangedLocks, states: LockState[]): boolean {
  const isAsChanged = ({ authType, ...now }: LockState) => {
    if (locked.includes(authType)) return now.state === 'locked'
    if (!unlocked.includes(authType)) return true
    return now.state !== 'locked' && now.until?.getTime() === until?.getTime()
  }
  return states.every(isAsChanged)
}

/** Shows no receipt for a change that was undone since. */
export const changeLocks = defineAct('changeLocks', values, async (context, wish) => {
  const { session, backend } = context
  const changed = await change(context, wish)
  const states = await backend.account.locks.list(session.residentId)
  if (!changed || !stillHolds(changed, states)) return { page: 'locks', query: { error: 'again' } }
  const until = changed.until?.toISOString() ?? null
  await lockReceipt.write({ ...changed, until, sessionId: session.id })
  return { page: 'locksChanged' }
})
