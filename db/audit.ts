import 'server-only'
import { randomUUID } from 'node:crypto'
import { asc, desc, eq } from 'drizzle-orm'
import type { Reader, Transaction } from './database'
import { auditEntries } from './schema/records'
import type { Vault } from './vault'

export type AuditEntry = {
  /** `nobody` if no resident is known. */
  chain: string
  at: Date
  /** Such as `otp.requested`; never with personal data. */
  act: string
  outcome: string
  entryPoint: 'page' | 'api' | 'worker'
  requestId: string
}

const hashEntry = (vault: Vault, before: string, position: number, { at, ...entry }: AuditEntry) =>
  vault.lookup(
    'audit',
    JSON.stringify([
      before,
      position,
      at.getTime(),
      entry.chain,
      entry.act,
      entry.outcome,
      entry.entryPoint,
      entry.requestId,
    ]),
  )

/** Call it in the transaction of the act. */
export async function appendAuditEntry(tx: Transaction, vault: Vault, entry: AuditEntry): Promise<void> {
  const [last] = await tx
    .select({ position: auditEntries.position, hash: auditEntries.hash })
    .from(auditEntries)
    .where(eq(auditEntries.chain, entry.chain))
    .orderBy(desc(auditEntries.position))
    .limit(1)
  const position = (last?.position ?? 0) + 1
  const hash = hashEntry(vault, last?.hash ?? '', position, entry)
  await tx.insert(auditEntries).values({ id: randomUUID(), position, hash, ...entry })
}

/** Returns the position of the first broken entry, if any. */
export async function checkAuditChain(db: Reader, vault: Vault, chain: string) {
  const rows = await db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.chain, chain))
    .orderBy(asc(auditEntries.position))
  let before = ''
  for (const [index, { hash, position, at, act, outcome, entryPoint, requestId }] of rows.entries()) {
    const expected = hashEntry(vault, before, index + 1, { chain, at, act, outcome, entryPoint, requestId })
    if (position !== index + 1 || hash !== expected) return { isWhole: false as const, brokenAt: index + 1 }
    before = hash
  }
  return { isWhole: true as const, length: rows.length }
}

export async function listAuditEntries(db: Reader, chain: string) {
  return db
    .select({
      act: auditEntries.act,
      outcome: auditEntries.outcome,
      entryPoint: auditEntries.entryPoint,
      at: auditEntries.at,
    })
    .from(auditEntries)
    .where(eq(auditEntries.chain, chain))
    .orderBy(asc(auditEntries.position))
}
