import 'server-only'
import { and, desc, eq, gt, isNull, ne } from 'drizzle-orm'
import type { Reader, Transaction } from './database'
import { sessions } from './schema/authentication'
import type { Vault } from './vault'

export type SessionRow = {
  id: string
  residentId: string
  startedAt: Date
  lastSeenAt: Date
  confirmedAt: Date
  expiresAt: Date
  userAgent: string
}

const place = 'sessions.user_agent'

export async function insertSession(tx: Transaction, vault: Vault, session: SessionRow): Promise<void> {
  await tx.insert(sessions).values({ ...session, userAgent: vault.seal(session.userAgent, place) })
}

const isOpenAt = (now: Date, seenAfter: Date) =>
  and(isNull(sessions.endedAt), gt(sessions.expiresAt, now), gt(sessions.lastSeenAt, seenAfter))

/** Null if it has ended, expired, or been idle since before `seenAfter`. */
export async function findLiveSession(db: Reader, vault: Vault, id: string, now: Date, seenAfter: Date) {
  const isSame = eq(sessions.id, id)
  const [row] = await db
    .select()
    .from(sessions)
    .where(and(isSame, isOpenAt(now, seenAfter)))
  return row ? { ...row, userAgent: vault.open(row.userAgent, place) } : null
}

export async function setSessionSeen(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ lastSeenAt: at })
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt)))
}

export async function setSessionConfirmed(
  tx: Transaction,
  { id, residentId }: { id: string; residentId: string },
  at: Date,
): Promise<void> {
  const set = { confirmedAt: at, lastSeenAt: at }
  await tx
    .update(sessions)
    .set(set)
    .where(and(eq(sessions.id, id), eq(sessions.residentId, residentId), isNull(sessions.endedAt)))
}

export async function setSessionEnded(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: at })
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt)))
}

/** Leaves out sessions idle since before `seenAfter`; the last used comes first. */
export async function listLiveSessions(db: Reader, vault: Vault, residentId: string, now: Date, seenAfter: Date) {
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.residentId, residentId), isOpenAt(now, seenAfter)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.startedAt))
  return rows.map((row) => ({ ...row, userAgent: vault.open(row.userAgent, place) }))
}

/** Ends one session, or with `except` all others. @returns how many were open */
export async function endSessionsOf(
  tx: Transaction,
  residentId: string,
  which: { only: string } | { except: string },
  at: Date,
): Promise<number> {
  const isMeant = 'only' in which ? eq(sessions.id, which.only) : ne(sessions.id, which.except)
  const ended = await tx
    .update(sessions)
    .set({ endedAt: at })
    .where(and(eq(sessions.residentId, residentId), isNull(sessions.endedAt), isMeant))
    .returning({ id: sessions.id })
  return ended.length
}

export async function setAllSessionsEnded(tx: Transaction, residentId: string, at: Date): Promise<void> {
  const isOpen = and(eq(sessions.residentId, residentId), isNull(sessions.endedAt))
  await tx.update(sessions).set({ endedAt: at }).where(isOpen)
}

export async function readSignInBefore(db: Reader, vault: Vault, residentId: string, sessionId: string) {
  const [row] = await db
    .select({ at: sessions.startedAt, userAgent: sessions.userAgent })
    .from(sessions)
    .where(and(eq(sessions.residentId, residentId), ne(sessions.id, sessionId)))
    .orderBy(desc(sessions.startedAt))
    .limit(1)
  return row ? { at: row.at, userAgent: vault.open(row.userAgent, place) } : null
}
