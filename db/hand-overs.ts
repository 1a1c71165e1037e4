import 'server-only'
import { and, asc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm'
import type { Database, Reader, Transaction } from './database'
import { handOvers } from './schema/registrations'
import type { Vault } from './vault'

export type HandOver = { id: number; idempotencyKey: string; payload: string; attempts: number }

const place = 'hand_overs.payload'

/** Call it in the transaction of the request. `payload` is JSON. */
export async function insertHandOver(tx: Transaction, vault: Vault, idempotencyKey: string, payload: string, at: Date) {
  const row = { idempotencyKey, payload: vault.seal(payload, place), createdAt: at, nextAttemptAt: at }
  await tx.insert(handOvers).values(row)
}

/** They become due again at `leaseEndsAt` if the claimer dies. */
export async function claimDueHandOvers(db: Database, vault: Vault, now: Date, leaseEndsAt: Date, limit: number) {
  // Read committed, because a snapshot would conflict instead of skipping locked rows.
  const rows = await db.transaction(async (tx) => {
    const isDue = and(isNotNull(handOvers.nextAttemptAt), lte(handOvers.nextAttemptAt, now))
    const ordered = tx.select({ id: handOvers.id }).from(handOvers).where(isDue).orderBy(asc(handOvers.id))
    const due = await ordered.limit(limit).for('update', { skipLocked: true })
    if (due.length === 0) return []
    const claim = { nextAttemptAt: leaseEndsAt, attempts: sql`${handOvers.attempts} + 1` }
    const ids = due.map((row) => row.id)
    return tx.update(handOvers).set(claim).where(inArray(handOvers.id, ids)).returning()
  }, 'read committed')
  return rows.map(({ id, idempotencyKey, payload, attempts }): HandOver => {
    return { id, idempotencyKey, attempts, payload: vault.open(payload ?? '', place) }
  })
}

export async function setHandOverDone(tx: Transaction, id: number, at: Date): Promise<void> {
  await tx.update(handOvers).set({ doneAt: at, nextAttemptAt: null, payload: null }).where(eq(handOvers.id, id))
}

export async function setHandOverNextAttempt(tx: Transaction, id: number, nextAttemptAt: Date): Promise<void> {
  await tx.update(handOvers).set({ nextAttemptAt }).where(eq(handOvers.id, id))
}

export async function countHandOvers(db: Reader): Promise<{ all: number; owed: number }> {
  return { all: await db.$count(handOvers), owed: await db.$count(handOvers, isNotNull(handOvers.nextAttemptAt)) }
}
