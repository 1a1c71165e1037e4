import 'server-only'
import { randomUUID } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { eq, gt, and, sum } from 'drizzle-orm'
import type { Transaction } from './database'
import { documents } from './schema/registrations'
import type { Vault } from './vault'

export type NewDocument = {
  proof: string
  /** Null if the sender did not name it. */
  documentType: string | null
  contentType: string
  content: Buffer
}

export async function insertDocuments(
  tx: Transaction,
  vault: Vault,
  owner: { serviceRequestId: string; residentId: string; createdAt: Date },
  proofs: NewDocument[],
): Promise<void> {
  for (const { content, ...document } of proofs) {
    await nextTurn() // each has up to two megabytes
    await tx.insert(documents).values({
      id: randomUUID(),
      ...owner,
      ...document,
      content: vault.seal(content.toString('base64'), 'documents.content'),
      byteCount: content.length,
    })
  }
}

export async function countDocumentBytes(tx: Transaction, residentId: string, since: Date): Promise<number> {
  const isCounted = and(eq(documents.residentId, residentId), gt(documents.createdAt, since))
  const [row] = await tx
    .select({ total: sum(documents.byteCount) })
    .from(documents)
    .where(isCounted)
  return Number(row?.total ?? 0)
}
