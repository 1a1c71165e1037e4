import 'server-only'
import {
  deleteAuthLocks,
  insertAuthLock,
  listAuthLocks,
  listLockedAuthTypes,
  setAuthLocksOpenUntil,
} from '@/db/auth-locks'
import type { Transaction } from '@/db/database'
import type { AuthType } from '@/lib/locks/auth-types'

/** Locks those that are not locked yet, and gives them; one that is open for a time is. */
export async function lockTypes(tx: Transaction, residentId: string, types: AuthType[], at: Date): Promise<AuthType[]> {
  const locked = await listLockedAuthTypes(tx, residentId, at)
  const wanted = types.filter((type) => !locked.includes(type))
  if (wanted.length === 0) return []
  await deleteAuthLocks(tx, residentId, wanted) // of types that are open for a time
  for (const type of wanted) await insertAuthLock(tx, residentId, type, at)
  return wanted
}

/**
 * Unlocks those that are locked or open for a time, and gives them: an opening for a time can be made longer, shorter or
 * lasting. For a time they keep their row, with the moment from which it counts again: nobody has to wake up to lock
 * them, so no restart can miss it.
 * @param until null for good
 */
export async function unlockTypes(
  tx: Transaction,
  residentId: string,
  types: AuthType[],
  until: Date | null,
): Promise<AuthType[]> {
  const locks = await listAuthLocks(tx, residentId)
  const wanted = types.filter((type) => locks.some(({ authType }) => authType === type))
  if (wanted.length === 0) return []
  if (until) await setAuthLocksOpenUntil(tx, residentId, wanted, until)
  else await deleteAuthLocks(tx, residentId, wanted)
  return wanted
}
