import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Reader, Transaction } from './database'
import { authLocks } from './schema/residents'

export async function insertAuthLock(tx: Transaction, residentId: string, authType: string, at: Date): Promise<void> {
  await tx.insert(authLocks).values({ id: randomUUID(), residentId, authType, lockedAt: at })
}

/** A type unlocked for a time is left out until that time ends. */
export async function listLockedAuthTypes(db: Reader, residentId: string, now: Date): Promise<string[]> {
  const isLockedNow = or(isNull(authLocks.unlockedUntil), lte(authLocks.unlockedUntil, now))
  const rows = await db
    .select({ authType: authLocks.authType })
    .from(authLocks)
    .where(and(eq(authLocks.residentId, residentId), isLockedNow))
  return rows.map((row) => row.authType)
}

export type AuthLock = { authType: string; lockedAt: Date; unlockedUntil: Date | null }

export async function listAuthLocks(db: Reader, residentId: string): Promise<AuthLock[]> {
  const { authType, lockedAt, unlockedUntil } = authLocks
  return db
    .select({ authType, lockedAt, unlockedUntil })
    .from(authLocks)
    .where(eq(authLocks.residentId, residentId))
    .orderBy(lockedAt)
}

export async function deleteAuthLocks(tx: Transaction, residentId: string, authTypes: string[]): Promise<void> {
  await tx.delete(authLocks).where(and(eq(authLocks.residentId, residentId), inArray(authLocks.authType, authTypes)))
}

export async function setAuthLocksOpenUntil(tx: Transaction, residentId: string, authTypes: string[], until: Date) {
  const isMeant = and(eq(authLocks.residentId, residentId), inArray(authLocks.authType, authTypes))
  await tx.update(authLocks).set({ unlockedUntil: until }).where(isMeant)
}
