import 'server-only'
import { and, eq, gt } from 'drizzle-orm'
import type { Transaction } from './database'
import { idempotentAnswers } from './schema/records'
import type { Vault } from './vault'

export type KeptAnswer = { requestHash: string; answer: string }

const place = 'idempotent_answers.answer'

export async function findKeptAnswer(
  tx: Transaction,
  vault: Vault,
  key: string,
  now: Date,
): Promise<KeptAnswer | null> {
  const isKept = and(eq(idempotentAnswers.key, key), gt(idempotentAnswers.expiresAt, now))
  const [row] = await tx.select().from(idempotentAnswers).where(isKept)
  return row ? { requestHash: row.requestHash, answer: vault.open(row.answer, place) } : null
}

/** Replaces an expired answer. */
export async function keepAnswer(
  tx: Transaction,
  vault: Vault,
  kept: KeptAnswer & { key: string; createdAt: Date; expiresAt: Date },
): Promise<void> {
  const row = { ...kept, answer: vault.seal(kept.answer, place) }
  await tx.insert(idempotentAnswers).values(row).onConflictDoUpdate({ target: idempotentAnswers.key, set: row })
}
