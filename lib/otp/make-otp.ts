import 'server-only'
import { randomInt } from 'node:crypto'
import type { Transaction } from '@/db/database'
import { listOtpTimesSince, readFreeze, replaceOtp } from '@/db/otp'
import { nextSendAt } from './next-send-at'
import { otpRules } from './otp-rules'
import type { OtpServices } from './otp-services'

export type MadeOtp =
  | { outcome: 'made'; code: string; expiresAt: Date; resendAt: Date }
  | { outcome: 'frozen' | 'too-soon'; retryAfterSeconds: number }

const secondsUntil = (now: Date, at: Date) => Math.max(1, Math.ceil((at.getTime() - now.getTime()) / 1000))
const addSeconds = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000)

/** Replaces an earlier code for both. The caller adds the messages to the outbox in the same transaction. */
export async function makeOtp(
  tx: Transaction,
  { vault, now, areLimitsOn }: OtpServices,
  holder: { residentId: string; transactionId: string },
): Promise<MadeOtp> {
  const at = now()
  if (areLimitsOn) {
    const { frozenUntil } = await readFreeze(tx, holder.residentId)
    if (frozenUntil && frozenUntil > at) return { outcome: 'frozen', retryAfterSeconds: secondsUntil(at, frozenUntil) }
    const times = await listOtpTimesSince(tx, holder.residentId, addSeconds(at, -otpRules.sendWindowSeconds))
    const next = nextSendAt(times)
    if (next && next > at) return { outcome: 'too-soon', retryAfterSeconds: secondsUntil(at, next) }
  }
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const transactionLookup = vault.lookup('transaction', holder.transactionId)
  const expiresAt = addSeconds(at, otpRules.ttlSeconds)
  const codeHash = hashCode(vault, holder.residentId, transactionLookup, code)
  await replaceOtp(tx, { residentId: holder.residentId, transactionLookup }, { codeHash, createdAt: at, expiresAt })
  return { outcome: 'made', code, expiresAt, resendAt: addSeconds(at, otpRules.resendAfterSeconds) }
}

/** Bound to person and transaction, so the code is useless for any other. */
export function hashCode(vault: OtpServices['vault'], residentId: string, transactionLookup: string, code: string) {
  return vault.lookup('otp', `${residentId}|${transactionLookup}|${code}`)
}
