import 'server-only'
import { and, asc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm'
import type { Database, Reader, Transaction } from './database'
import { outbox } from './schema/messages'
import type { Vault } from './vault'

/** `otp` is only for the local mailbox; an SMS has no subject. */
export type Message = { to: string; subject: string | null; text: string; otp: string | null }
export type NewOutboxMessage = {
  residentId: string | null
  event: string
  channel: 'email' | 'sms'
  message: Message
  /** Not sent after this time. */
  staleAt: Date | null
}
export type ClaimedMessage = {
  id: number
  event: string
  channel: 'email' | 'sms'
  message: Message
  attempts: number
  staleAt: Date | null
}

const place = 'outbox.message'

/** Call it in the transaction of the cause. @param dueAt null stores the messages without sending them */
export async function insertOutboxMessages(
  tx: Transaction,
  vault: Vault,
  messages: NewOutboxMessage[],
  at: Date,
  dueAt: Date | null = at,
): Promise<void> {
  if (messages.length === 0) return
  const rows = messages.map(({ message, ...row }) => ({
    ...row,
    message: vault.seal(JSON.stringify(message), place),
    createdAt: at,
    nextAttemptAt: dueAt,
  }))
  await tx.insert(outbox).values(rows)
}

export type Claim = { channel: 'email' | 'sms'; now: Date; leaseEndsAt: Date; limit: number }

/** They become due again at `leaseEndsAt` if the claimer dies. */
export async function claimDueMessages(db: Database, vault: Vault, { channel, now, leaseEndsAt, limit }: Claim) {
  // Read committed, because a snapshot would conflict instead of skipping locked rows.
  const rows = await db.transaction(async (tx) => {
    const isDue = and(eq(outbox.channel, channel), isNotNull(outbox.nextAttemptAt), lte(outbox.nextAttemptAt, now))
    const ordered = tx
      .select({ id: outbox.id })
      .from(outbox)
      .where(isDue)
      .orderBy(asc(outbox.nextAttemptAt), asc(outbox.id))
    const due = await ordered.limit(limit).for('update', { skipLocked: true })
    if (due.length === 0) return []
    const ids = due.map((row) => row.id)
    const claim = { nextAttemptAt: leaseEndsAt, attempts: sql`${outbox.attempts} + 1` }
    return tx.update(outbox).set(claim).where(inArray(outbox.id, ids)).returning()
  }, 'read committed')
  return rows.sort((a, b) => a.id - b.id).map((row) => openRow(vault, row))
}

function openRow(vault: Vault, row: typeof outbox.$inferSelect): ClaimedMessage {
  const { id, event, channel, attempts, staleAt } = row
  const message = JSON.parse(vault.open(row.message ?? '', place)) as Message // insertOutboxMessages wrote it
  return { id, event, channel, message, attempts, staleAt }
}

/** Deletes the text, since sent messages are not kept. */
export async function setMessageSent(tx: Transaction, id: number, at: Date): Promise<void> {
  await tx.update(outbox).set({ sentAt: at, nextAttemptAt: null, message: null }).where(eq(outbox.id, id))
}

export async function setMessageGivenUp(tx: Transaction, id: number, at: Date): Promise<void> {
  await tx.update(outbox).set({ givenUpAt: at, nextAttemptAt: null, message: null }).where(eq(outbox.id, id))
}

export async function setMessageNextAttempt(tx: Transaction, id: number, nextAttemptAt: Date): Promise<void> {
  await tx.update(outbox).set({ nextAttemptAt }).where(eq(outbox.id, id))
}

export async function countOwedMessages(db: Reader): Promise<number> {
  return db.$count(outbox, isNotNull(outbox.nextAttemptAt))
}
