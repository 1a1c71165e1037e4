import 'server-only'
import { and, asc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm'
import type { Database, Reader, Transaction } from './database'
import { dispatches } from './schema/registrations'
import type { Vault } from './vault'

export type Dispatch = { id: number; idempotencyKey: string; payload: string; attempts: number }

const place = 'hand_overs.payload'

/** Call it in the transaction of the request. `payload` is JSON. */
export async function insertDispatch(tx: Transaction, vault: Vault, idempotencyKey: string, payload: string, at: Date) {
  const row = { idempotencyKey, payload: vault.seal(payload, place), createdAt: at, nextAttemptAt: at }
  await tx.insert(dispatches).values(row)
}

/** They become due again at `leaseEndsAt` if the claimer dies. */
export async function claimDueDispatches(db: Database, vault: Vault, now: Date, leaseEndsAt: Date, limit: number) {
  // Read committed, because a snapshot would conflict instead of skipping locked rows.
  const rows = await db.transaction(async (tx) => {
    const isDue = and(isNotNull(dispatches.nextAttemptAt), lte(dispatches.nextAttemptAt, now))
    const ordered = tx.select({ id: dispatches.id }).from(dispatches).where(isDue).orderBy(asc(dispatches.id))
    const due = await ordered.limit(limit).for('update', { skipLocked: true })
    if (due.length === 0) return []
    const claim = { nextAttemptAt: leaseEndsAt, attempts: sql`${dispatches.attempts} + 1` }
    const ids = due.map((row) => row.id)
    return tx.update(dispatches).set(claim).where(inArray(dispatches.id, ids)).returning()
  }, 'read committed')
  return rows.map(({ id, idempotencyKey, payload, attempts }): Dispatch => {
    return { id, idempotencyKey, attempts, payload: vault.open(payload ?? '', place) }
  })
}

export async function setDispatchDone(tx: Transaction, id: number, at: Date): Promise<void> {
  await tx.update(dispatches).set({ doneAt: at, nextAttemptAt: null, payload: null }).where(eq(dispatches.id, id))
}

export async function setDispatchNextAttempt(tx: Transaction, id: number, nextAttemptAt: Date): Promise<void> {
  await tx.update(dispatches).set({ nextAttemptAt }).where(eq(dispatches.id, id))
}

export async function countDispatches(db: Reader): Promise<{ all: number; owed: number }> {
  return { all: await db.$count(dispatches), owed: await db.$count(dispatches, isNotNull(dispatches.nextAttemptAt)) }
}
