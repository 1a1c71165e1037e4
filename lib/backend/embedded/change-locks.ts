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

/** Returns the types it locked; one that was open for a time counts as unlocked. */
export async function lockTypes(tx: Transaction, residentId: string, types: AuthType[], at: Date): Promise<AuthType[]> {
  const locked = await listLockedAuthTypes(tx, residentId, at)
  const wanted = types.filter((type) => !locked.includes(type))
  if (wanted.length === 0) return []
  await deleteAuthLocks(tx, residentId, wanted) // of types that are open for a time
  for (const type of wanted) await insertAuthLock(tx, residentId, type, at)
  return wanted
}

/**
 * Returns the types it unlocked. An opening for a time keeps its row with the end, so no job must lock it again.
 * @param until null unlocks without an end
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
