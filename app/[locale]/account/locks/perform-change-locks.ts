import 'server-only'
import type { ChangedLocks, LockState } from '@/lib/backend/account/lock-account'
import { isResidentError } from '@/lib/errors/resident-error'
import { startPageCall } from '@/lib/http/page-call'
import { buildPath } from '@/lib/i18n/paths'
import { readLockWish } from '@/lib/locks/read-lock-wish'
import { getContainer } from '@/lib/container/container'
import { lockReceipt } from '@/lib/session/lock-receipt'
import type { PerformStep, StepContext } from '../steps/perform-step'

/** Null when the page of this key was used for another change. */
async function change({ session, key, values }: StepContext): Promise<ChangedLocks | null> {
  const { locks } = (await getContainer()).backend.account
  try {
    return await locks.change(session.residentId, readLockWish(values), key, await startPageCall())
  } catch (error) {
    if (isResidentError(error) && error.code === 'request-repeated') return null
    throw error
  }
}

/** Whether a change made earlier, which a repeated step is answered with, is still how things are. */
function stillHolds({ locked, unlocked, until }: ChangedLocks, states: LockState[]): boolean {
  const isAsChanged = ({ authType, ...now }: LockState) => {
    if (locked.includes(authType)) return now.state === 'locked'
    if (!unlocked.includes(authType)) return true
    return now.state !== 'locked' && now.until?.getTime() === until?.getTime()
  }
  return states.every(isAsChanged)
}

/** Changes the locks. A receipt is never shown for what has been changed back since. */
export const performChangeLocks: PerformStep = async (context) => {
  const { session, locale } = context
  const changed = await change(context)
  const states = await (await getContainer()).backend.account.locks.list(session.residentId)
  if (!changed || !stillHolds(changed, states)) return buildPath(locale, 'locks', { error: 'again' })
  const until = changed.until?.toISOString() ?? null
  await lockReceipt.write({ ...changed, until, sessionId: session.id })
  return buildPath(locale, 'locksChanged')
}
