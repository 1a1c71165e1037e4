import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, gt, lte } from 'drizzle-orm'
import type { Answer, UpdateItem } from '@/lib/update/update-items'
import type { Reader, Transaction } from './database'
import { updateDrafts } from './schema/drafts'
import type { Vault } from './vault'

export type DraftContent = {
  items: UpdateItem[]
  answers: Partial<Record<UpdateItem, Answer>>
  /** As typed; the page shows them again. */
  refused?: Partial<Record<UpdateItem, Answer>>
  /** As they were when proved. */
  proven: Partial<Record<'phone' | 'email', string>>
}
export type StoredDraft = { id: string; content: DraftContent; expiresAt: Date }
export type DraftTimes = { at: Date; expiresAt: Date }

const place = 'update_drafts.content'

export async function findDraft(db: Reader, vault: Vault, residentId: string, now: Date): Promise<StoredDraft | null> {
  const isLive = and(eq(updateDrafts.residentId, residentId), gt(updateDrafts.expiresAt, now))
  const [row] = await db.select().from(updateDrafts).where(isLive)
  if (!row) return null
  const content = JSON.parse(vault.open(row.content, place)) as DraftContent // writeDraft wrote it
  return { id: row.id, content, expiresAt: row.expiresAt }
}

/** Replaces an expired draft together with its documents. */
export async function writeDraft(
  tx: Transaction,
  vault: Vault,
  residentId: string,
  content: DraftContent,
  { at, expiresAt }: DraftTimes,
): Promise<StoredDraft> {
  await tx.delete(updateDrafts).where(and(eq(updateDrafts.residentId, residentId), lte(updateDrafts.expiresAt, at)))
  const set = { content: vault.seal(JSON.stringify(content), place), updatedAt: at, expiresAt }
  const row = { id: randomUUID(), residentId, createdAt: at, ...set }
  const written = await tx
    .insert(updateDrafts)
    .values(row)
    .onConflictDoUpdate({ target: updateDrafts.residentId, set })
    .returning({ id: updateDrafts.id })
  return { id: written[0]?.id ?? row.id, content, expiresAt }
}

/** For changes outside the content. */
export async function extendDraft(tx: Transaction, id: string, { at, expiresAt }: DraftTimes): Promise<void> {
  await tx.update(updateDrafts).set({ updatedAt: at, expiresAt }).where(eq(updateDrafts.id, id))
}

export async function deleteDraft(tx: Transaction, residentId: string): Promise<void> {
  await tx.delete(updateDrafts).where(eq(updateDrafts.residentId, residentId))
}

export async function countExpiredDrafts(db: Reader, now: Date): Promise<number> {
  return db.$count(updateDrafts, lte(updateDrafts.expiresAt, now))
}

export async function deleteExpiredDrafts(tx: Transaction, now: Date): Promise<void> {
  await tx.delete(updateDrafts).where(lte(updateDrafts.expiresAt, now))
}
