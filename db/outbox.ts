import 'server-only'
import { and, asc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm'
import type { Database, Reader, Transaction } from './database'
import { outbox } from './schema/messages'
import type { Vault } from './vault'

/** What goes out. `otp` stands apart only so that the local mailbox can show it; an SMS has no subject. */
export type Message = { to: string; subject: string | null; text: string; otp: string | null }
export type NewOutboxMessage = {
  residentId: string | null
  event: string
  channel: 'email' | 'sms'
  message: Message
  /** Of no use after this, or null. */
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

/**
 * Owes the messages; call it in the transaction of what causes them.
 * @param dueAt when to send them; null stores them without ever sending
 */
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

/** Takes up to `limit` messages of a channel that are due. They come back at `leaseEndsAt`, should the claimer die. */
export async function claimDueMessages(db: Database, vault: Vault, { channel, now, leaseEndsAt, limit }: Claim) {
  // Read committed: skipping locked rows is the point, and a snapshot would only conflict.
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
  const message = JSON.parse(vault.open(row.message ?? '', place)) as Message // written by insertOutboxMessages
  return { id, event, channel, message, attempts, staleAt }
}

/** The text goes with the debt: what was sent is not kept. */
export async function setMessageSent(tx: Transaction, id: number, at: Date): Promise<void> {
  await tx.update(outbox).set({ sentAt: at, nextAttemptAt: null, message: null }).where(eq(outbox.id, id))
}

export async function setMessageGivenUp(tx: Transaction, id: number, at: Date): Promise<void> {
  await tx.update(outbox).set({ givenUpAt: at, nextAttemptAt: null, message: null }).where(eq(outbox.id, id))
}

export async function setMessageNextAttempt(tx: Transaction, id: number, nextAttemptAt: Date): Promise<void> {
  await tx.update(outbox).set({ nextAttemptAt }).where(eq(outbox.id, id))
}

/** How many messages are still owed. */
export async function countOwedMessages(db: Reader): Promise<number> {
  return db.$count(outbox, isNotNull(outbox.nextAttemptAt))
}
