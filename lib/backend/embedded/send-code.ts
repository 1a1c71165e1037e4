import 'server-only'
import { appendAuditEntry } from '@/db/audit'
import { insertAuthTransactions } from '@/db/auth-transactions'
import type { Transaction } from '@/db/database'
import { insertOutboxMessages, type NewOutboxMessage } from '@/db/outbox'
import { readResident } from '@/db/residents'
import { composeMessages } from '@/lib/notifications/compose-messages'
import { makeOtp, type MadeOtp } from '@/lib/otp/make-otp'
import { portalAsPartner } from '@/lib/history/schema'
import { maskNumber } from '@/lib/identity/mask-number'
import type { Call } from '../call'
import type { Holder } from './holder'
import type { EmbeddedServices } from './services'

export type CodeRequest = {
  transactionId: string
  /** Stored masked; null records the resident's own UIN. */
  idUsed: string | null
}

async function composeFor(
  tx: Transaction,
  services: EmbeddedServices,
  holder: Holder,
  made: MadeOtp & { outcome: 'made' },
) {
  const resident = await readResident(tx, services.vault, holder.residentId)
  const recipient = {
    residentId: holder.residentId,
    contacts: holder.contacts,
    language: resident.identity.preferredLang,
  }
  const event = { event: 'otp', code: made.code, until: made.expiresAt } as const
  return { resident, messages: composeMessages(recipient, event, services.timeZone) }
}

/** Sealed and stored like any other, so that it takes as long, but never due. */
const decoyMessage: NewOutboxMessage = {
  residentId: null,
  event: 'decoy',
  channel: 'email',
  message: { to: '', subject: null, text: '', otp: null },
  staleAt: null,
}

async function recordSending(
  tx: Transaction,
  services: EmbeddedServices,
  holder: Holder,
  request: CodeRequest,
  call: Call,
  uin: string,
) {
  const at = services.now()
  await insertAuthTransactions(tx, services.vault, [
    {
      residentId: holder.residentId,
      at,
      modality: 'OTP-REQUEST',
      partnerName: portalAsPartner,
      partnerTransactionId: request.transactionId,
      idUsed: maskNumber(request.idUsed ?? uin),
      succeeded: true,
      answer: 'OTP Request Success',
    },
  ])
  const act = { chain: holder.residentId, at, act: 'otp.requested', outcome: 'sent', ...call }
  await appendAuditEntry(tx, services.vault, act)
}

export async function sendCode(
  tx: Transaction,
  services: EmbeddedServices,
  holder: Holder,
  request: CodeRequest,
  call: Call,
): Promise<MadeOtp> {
  const made = await makeOtp(tx, services, { residentId: holder.residentId, transactionId: request.transactionId })
  if (made.outcome !== 'made') return made
  const at = services.now()
  if (holder.kind === 'decoy') {
    await insertOutboxMessages(tx, services.vault, [decoyMessage], at, null)
    return made
  }
  const { resident, messages } = await composeFor(tx, services, holder, made)
  await insertOutboxMessages(tx, services.vault, messages, at)
  await recordSending(tx, services, holder, request, call, resident.uin)
  return made
}
