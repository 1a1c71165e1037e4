import 'server-only'
import { desc, eq } from 'drizzle-orm'
import type { Reader, Transaction } from './database'
import { authTransactions } from './schema/authentication'
import type { Vault } from './vault'

export type AuthTransaction = {
  residentId: string
  at: Date
  /** A value of MOSIP's auth types, such as OTP-AUTH. */
  modality: string
  partnerName: string
  partnerTransactionId: string
  /** Masked already. */
  idUsed: string
  succeeded: boolean
  answer: string
}

export async function insertAuthTransactions(tx: Transaction, vault: Vault, entries: AuthTransaction[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry) => ({
    ...entry,
    partnerName: vault.seal(entry.partnerName, 'auth_transactions.partner_name'),
    partnerLookup: vault.lookup('partner', entry.partnerName),
    idUsed: vault.seal(entry.idUsed, 'auth_transactions.id_used'),
  }))
  await tx.insert(authTransactions).values(rows)
}

/** A stretch of the resident's history, newest first. */
export async function listAuthTransactions(
  db: Reader,
  vault: Vault,
  residentId: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<AuthTransaction[]> {
  const rows = await db
    .select()
    .from(authTransactions)
    .where(eq(authTransactions.residentId, residentId))
    .orderBy(desc(authTransactions.at), desc(authTransactions.id))
    .limit(limit)
    .offset(offset)
  return rows.map(({ partnerName, idUsed, ...row }) => ({
    ...row,
    partnerName: vault.open(partnerName, 'auth_transactions.partner_name'),
    idUsed: vault.open(idUsed, 'auth_transactions.id_used'),
  }))
}
