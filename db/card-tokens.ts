import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, count, desc, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm'
import type { Reader, Transaction } from './database'
import { cardTokens } from './schema/cards'
import { vids } from './schema/residents'

export type NewCardToken = {
  residentId: string
  vidId: string | null
  listNumber: number
  listIndex: number
  issuedAt: Date
  expiresAt: Date
}

/** False if the place is taken. */
export async function insertCardToken(tx: Transaction, token: NewCardToken): Promise<boolean> {
  const row = { id: randomUUID(), ...token, revokedAt: null }
  const inserted = await tx.insert(cardTokens).values(row).onConflictDoNothing().returning({ id: cardTokens.id })
  return inserted.length > 0
}

/** Without lists: list 0. */
export async function readNewestList(tx: Transaction): Promise<{ listNumber: number; taken: number }> {
  const [newest] = await tx
    .select({ listNumber: cardTokens.listNumber })
    .from(cardTokens)
    .orderBy(desc(cardTokens.listNumber))
    .limit(1)
  const listNumber = newest?.listNumber ?? 0
  const [row] = await tx.select({ taken: count() }).from(cardTokens).where(eq(cardTokens.listNumber, listNumber))
  return { listNumber, taken: row?.taken ?? 0 }
}

export async function setCardTokensRevoked(tx: Transaction, residentId: string, at: Date): Promise<void> {
  const isOpen = and(eq(cardTokens.residentId, residentId), isNull(cardTokens.revokedAt))
  await tx.update(cardTokens).set({ revokedAt: at }).where(isOpen)
}

/** Revoked cards, and cards whose VID has ended, that have not expired yet. */
export async function listRevokedIndexes(db: Reader, listNumber: number, now: Date): Promise<number[]> {
  const hasVidEnded = or(isNotNull(vids.revokedAt), lte(vids.expiresAt, now))
  const rows = await db
    .select({ listIndex: cardTokens.listIndex })
    .from(cardTokens)
    .leftJoin(vids, eq(vids.id, cardTokens.vidId))
    .where(
      and(
        eq(cardTokens.listNumber, listNumber),
        gt(cardTokens.expiresAt, now),
        or(isNotNull(cardTokens.revokedAt), hasVidEnded),
      ),
    )
  return rows.map((row) => row.listIndex)
}

export async function hasCardTokens(db: Reader, listNumber: number): Promise<boolean> {
  return (await db.$count(cardTokens, eq(cardTokens.listNumber, listNumber))) > 0
}
