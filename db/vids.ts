import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, gt, isNull, or } from 'drizzle-orm'
import type { Reader, Transaction } from './database'
import { vids } from './schema/residents'
import type { Vault } from './vault'

export type NewVid = {
  residentId: string
  vid: string
  type: 'PERPETUAL' | 'TEMPORARY'
  createdAt: Date
  expiresAt: Date | null
  revokedAt: Date | null
}

export async function insertVid(tx: Transaction, vault: Vault, { vid, ...row }: NewVid): Promise<void> {
  const sealed = { vid: vault.seal(vid, 'vids.vid'), vidLookup: vault.lookup('vid', vid) }
  await tx.insert(vids).values({ id: randomUUID(), ...sealed, ...row })
}

const isLive = (now: Date) => and(isNull(vids.revokedAt), or(isNull(vids.expiresAt), gt(vids.expiresAt, now)))

/** The holder of a VID that is neither revoked nor expired, or null. */
export async function findResidentIdByLiveVid(db: Reader, vault: Vault, vid: string, now: Date) {
  const rows = await db
    .select({ id: vids.residentId })
    .from(vids)
    .where(and(eq(vids.vidLookup, vault.lookup('vid', vid)), isLive(now)))
  return rows[0]?.id ?? null
}

/** The holder of a VID, live or not, or null. */
export async function findResidentIdByIssuedVid(db: Reader, vault: Vault, vid: string): Promise<string | null> {
  const [row] = await db
    .select({ id: vids.residentId })
    .from(vids)
    .where(eq(vids.vidLookup, vault.lookup('vid', vid)))
  return row?.id ?? null
}

export type IssuedVid = { id: string; isLive: boolean }

/** The resident's own VID of that number, live or not; null when it is nobody's or another's. */
export async function findOwnVid(db: Reader, vault: Vault, residentId: string, vid: string, now: Date) {
  const isOwn = and(eq(vids.vidLookup, vault.lookup('vid', vid)), eq(vids.residentId, residentId))
  const [row] = await db.select().from(vids).where(isOwn)
  if (!row) return null
  const { id, revokedAt, expiresAt } = row
  const found: IssuedVid = { id, isLive: revokedAt === null && (expiresAt === null || expiresAt > now) }
  return found
}

/** The ids of the resident's live VIDs of that type, the oldest first; locked until the transaction ends. */
export async function listLiveVidIds(tx: Transaction, residentId: string, type: NewVid['type'], now: Date) {
  const rows = await tx
    .select({ id: vids.id })
    .from(vids)
    .where(and(eq(vids.residentId, residentId), eq(vids.type, type), isLive(now)))
    .orderBy(asc(vids.createdAt))
    .for('update')
  return rows.map((row) => row.id)
}

export async function setVidRevoked(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.update(vids).set({ revokedAt: at }).where(eq(vids.id, id))
}

/** Whether the VID was ever issued, live or not. */
export async function isIssuedVid(db: Reader, vault: Vault, vid: string): Promise<boolean> {
  return (await db.$count(vids, eq(vids.vidLookup, vault.lookup('vid', vid)))) > 0
}

/** The newest live VID to put on a card, a perpetual one before a temporary one, or null. */
export async function readVidForCard(db: Reader, vault: Vault, residentId: string, now: Date): Promise<string | null> {
  const rows = await db
    .select({ vid: vids.vid, type: vids.type })
    .from(vids)
    .where(and(eq(vids.residentId, residentId), isLive(now)))
    .orderBy(desc(vids.createdAt))
  const chosen = rows.find((row) => row.type === 'PERPETUAL') ?? rows[0]
  return chosen ? vault.open(chosen.vid, 'vids.vid') : null
}
