import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, gt, isNotNull, isNull, lte, or, type SQL } from 'drizzle-orm'
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

/** @returns the id of the row */
export async function insertVid(tx: Transaction, vault: Vault, { vid, ...row }: NewVid): Promise<string> {
  const id = randomUUID()
  const sealed = { vid: vault.seal(vid, 'vids.vid'), vidLookup: vault.lookup('vid', vid) }
  await tx.insert(vids).values({ id, ...sealed, ...row })
  return id
}

const isLive = (now: Date) => and(isNull(vids.revokedAt), or(isNull(vids.expiresAt), gt(vids.expiresAt, now)))
const hasEnded = (now: Date) => or(isNotNull(vids.revokedAt), lte(vids.expiresAt, now))

export async function findResidentIdByLiveVid(db: Reader, vault: Vault, vid: string, now: Date) {
  const rows = await db
    .select({ id: vids.residentId })
    .from(vids)
    .where(and(eq(vids.vidLookup, vault.lookup('vid', vid)), isLive(now)))
  return rows[0]?.id ?? null
}

export async function findResidentIdByIssuedVid(db: Reader, vault: Vault, vid: string): Promise<string | null> {
  const [row] = await db
    .select({ id: vids.residentId })
    .from(vids)
    .where(eq(vids.vidLookup, vault.lookup('vid', vid)))
  return row?.id ?? null
}

export type OwnVid = { id: string; vid: string; isLive: boolean }

async function findOwn(db: Reader, vault: Vault, isMeant: SQL, residentId: string, now: Date): Promise<OwnVid | null> {
  const [row] = await db
    .select()
    .from(vids)
    .where(and(isMeant, eq(vids.residentId, residentId)))
  if (!row) return null
  const { id, revokedAt, expiresAt } = row
  const live = revokedAt === null && (expiresAt === null || expiresAt > now)
  return { id, vid: vault.open(row.vid, 'vids.vid'), isLive: live }
}

/** Null if the VID is nobody's or another's. */
export const findOwnVid = (db: Reader, vault: Vault, residentId: string, vid: string, now: Date) =>
  findOwn(db, vault, eq(vids.vidLookup, vault.lookup('vid', vid)), residentId, now)

export const findOwnVidById = (db: Reader, vault: Vault, residentId: string, id: string, now: Date) =>
  findOwn(db, vault, eq(vids.id, id), residentId, now)

export async function listVids(db: Reader, vault: Vault, residentId: string, now: Date, mostEnded: number) {
  const own = eq(vids.residentId, residentId)
  const live = db
    .select()
    .from(vids)
    .where(and(own, isLive(now)))
    .orderBy(desc(vids.createdAt))
  const ended = db
    .select()
    .from(vids)
    .where(and(own, hasEnded(now)))
    .orderBy(desc(vids.createdAt))
    .limit(mostEnded)
  const open = ({ id, vid, type, createdAt, expiresAt, revokedAt }: typeof vids.$inferSelect) => {
    const times = { createdAt, expiresAt, revokedAt }
    return { id, type, end: vault.open(vid, 'vids.vid').slice(-4), ...times }
  }
  return { live: (await live).map(open), ended: (await ended).map(open) }
}

/** Oldest first; locked until the transaction ends. */
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

export async function isIssuedVid(db: Reader, vault: Vault, vid: string): Promise<boolean> {
  return (await db.$count(vids, eq(vids.vidLookup, vault.lookup('vid', vid)))) > 0
}

/** Prefers a perpetual one, then the newest. */
export async function readVidForCard(
  db: Reader,
  vault: Vault,
  residentId: string,
  now: Date,
): Promise<{ id: string; vid: string } | null> {
  const rows = await db
    .select({ id: vids.id, vid: vids.vid, type: vids.type })
    .from(vids)
    .where(and(eq(vids.residentId, residentId), isLive(now)))
    .orderBy(desc(vids.createdAt))
  const chosen = rows.find((row) => row.type === 'PERPETUAL') ?? rows[0]
  return chosen ? { id: chosen.id, vid: vault.open(chosen.vid, 'vids.vid') } : null
}
