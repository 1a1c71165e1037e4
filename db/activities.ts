import 'server-only'
import { and, count, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader, Transaction } from './database'
import { activities } from './schema/activities'
import type { Vault } from './vault'

/** Holds no whole number. */
export type ActivityDetails = {
  usedId?: { type: 'UIN' | 'VID'; end: string } | undefined
  subjectEnd?: string | undefined
  status?: string | undefined
  authTypes?: string[] | undefined
  words?: Record<string, string> | undefined
  device?: string | undefined
}

export type NewActivity = {
  residentId: string
  at: Date
  event: string
  entryPoint: 'page' | 'api' | 'worker'
  details: ActivityDetails
}
export type Activity = NewActivity & { id: number; readAt: Date | null }

const place = 'activities.details'

/** Call it in the transaction of the act. */
export async function insertActivity(tx: Transaction, vault: Vault, { details, ...row }: NewActivity): Promise<void> {
  await tx.insert(activities).values({ ...row, details: vault.seal(JSON.stringify(details), place) })
}

export async function listActivities(
  db: Reader,
  vault: Vault,
  residentId: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<Activity[]> {
  const rows = await db
    .select()
    .from(activities)
    .where(eq(activities.residentId, residentId))
    .orderBy(desc(activities.at), desc(activities.id))
    .limit(limit)
    .offset(offset)
  return rows.map(({ details, ...row }) => {
    return { ...row, details: JSON.parse(vault.open(details, place)) as ActivityDetails } // insertActivity wrote it
  })
}

export async function countActivities(db: Reader, residentId: string): Promise<{ total: number; unread: number }> {
  const isOwn = eq(activities.residentId, residentId)
  const [all] = await db.select({ total: count() }).from(activities).where(isOwn)
  const [unread] = await db
    .select({ total: count() })
    .from(activities)
    .where(and(isOwn, isNull(activities.readAt)))
  return { total: all?.total ?? 0, unread: unread?.total ?? 0 }
}

/** All unread ones without `ids`. */
export async function setActivitiesRead(tx: Transaction, residentId: string, at: Date, ids?: number[]): Promise<void> {
  const isMeant = ids ? inArray(activities.id, ids) : undefined
  await tx
    .update(activities)
    .set({ readAt: at })
    .where(and(eq(activities.residentId, residentId), isNull(activities.readAt), isMeant))
}
