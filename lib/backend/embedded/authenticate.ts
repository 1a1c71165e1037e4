import 'server-only'
import { appendAuditEntry } from '@/db/audit'
import { insertAuthTransactions } from '@/db/auth-transactions'
import type { Transaction } from '@/db/database'
import { portalAsPartner } from '@/lib/history/schema'
import { maskNumber } from '@/lib/identity/mask-number'
import { spendOtp, type SpentOtp } from '@/lib/otp/spend-otp'
import type { Call } from '../call'
import { isDecoyId } from './holder'
import type { EmbeddedServices } from './services'

export type CodeAttempt = {
  residentId: string
  transactionId: string
  code: string
  idUsed: string
}

/** The transaction must commit whatever the outcome, so that wrong tries count. */
export async function authenticate(
  tx: Transaction,
  services: EmbeddedServices,
  attempt: CodeAttempt,
  act: string,
  call: Call,
): Promise<SpentOtp> {
  const { residentId, transactionId, code, idUsed } = attempt
  const spent = await spendOtp(tx, services, { residentId, transactionId, code })
  // Nobody receives a decoy's code, so a right one was guessed.
  if (isDecoyId(residentId)) return spent.outcome === 'verified' ? { outcome: 'gone' } : spent
  const succeeded = spent.outcome === 'verified'
  const at = services.now()
  await insertAuthTransactions(tx, services.vault, [
    {
      residentId,
      at,
      modality: 'OTP-AUTH',
      partnerName: portalAsPartner,
      partnerTransactionId: transactionId,
      idUsed: maskNumber(idUsed),
      succeeded,
      answer: succeeded ? 'OTP Authentication Success' : 'OTP Authentication Failed',
    },
  ])
  await appendAuditEntry(tx, services.vault, { chain: residentId, at, act, outcome: spent.outcome, ...call })
  return spent
}
