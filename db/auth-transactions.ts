import 'server-only'
import type { Transaction } from './database'
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
