import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import type { Transaction } from '@/db/database'
import { endOtp, findLiveOtp, readFreeze, recordWrongTry, writeFreeze } from '@/db/otp'
import { hashCode } from './make-otp'
import { otpRules } from './otp-rules'
import type { OtpServices } from './otp-services'

export type SpentOtp =
  | { outcome: 'verified' }
  | { outcome: 'wrong'; triesLeft: number }
  /** Used, expired, replaced, or never made. */
  | { outcome: 'gone' }
  | { outcome: 'frozen'; until: Date }

function isSameHash(a: string, b: string) {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

async function countWrongInARow(
  tx: Transaction,
  { now, areLimitsOn }: OtpServices,
  residentId: string,
  wrongInARow: number,
) {
  const reached = areLimitsOn && wrongInARow >= otpRules.wrongInARowToFreeze
  const frozenUntil = reached ? new Date(now().getTime() + otpRules.freezeSeconds * 1000) : null
  await writeFreeze(tx, residentId, { wrongInARow: reached ? 0 : wrongInARow, frozenUntil })
  return frozenUntil
}

/** Counts a wrong try, so the caller must commit either way. Only one of many callers gets `verified`. */
export async function spendOtp(
  tx: Transaction,
  services: OtpServices,
  attempt: { residentId: string; transactionId: string; code: string },
): Promise<SpentOtp> {
  const { vault } = services
  const { residentId, transactionId, code } = attempt
  const now = services.now()
  const freeze = await readFreeze(tx, residentId)
  if (services.areLimitsOn && freeze.frozenUntil && freeze.frozenUntil > now) {
    return { outcome: 'frozen', until: freeze.frozenUntil }
  }
  const transactionLookup = vault.lookup('transaction', transactionId)
  const live = await findLiveOtp(tx, { residentId, transactionLookup }, now)
  if (!live) return { outcome: 'gone' }
  if (isSameHash(live.codeHash, hashCode(vault, residentId, transactionLookup, code))) {
    await endOtp(tx, live.id, now)
    if (freeze.wrongInARow > 0) await writeFreeze(tx, residentId, { wrongInARow: 0, frozenUntil: null })
    return { outcome: 'verified' }
  }
  const triesLeft = otpRules.triesPerCode - live.wrongTries - 1
  await recordWrongTry(tx, live.id, triesLeft <= 0, now)
  const frozenUntil = await countWrongInARow(tx, services, residentId, freeze.wrongInARow + 1)
  return frozenUntil ? { outcome: 'frozen', until: frozenUntil } : { outcome: 'wrong', triesLeft }
}
