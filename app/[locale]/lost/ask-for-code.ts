import 'server-only'
import type { PageEntry } from '@/lib/actions/create-actions'
import { sendLostCode } from '@/lib/lost/recover-lost-id'
import type { LostDetails } from '@/lib/lost/lost-details'
import { otpRules } from '@/lib/otp/otp-rules'
import { lostCookie, type PendingLost } from './lost-cookie'

const isSame = (one: LostDetails, other: LostDetails) => JSON.stringify(one) === JSON.stringify(other)

function listRecent(times: readonly string[]): string[] {
  const since = Date.now() - otpRules.sendWindowSeconds * 1000
  return times.filter((time) => new Date(time).getTime() > since)
}

export async function askForCode(
  { backend, locale, startCall }: PageEntry,
  asking: Omit<PendingLost, 'stage'>,
): Promise<void> {
  await sendLostCode(backend, { ...asking, locale }, await startCall())
  const askedAt = [...listRecent(asking.askedAt), new Date().toISOString()]
  await lostCookie.write({ ...asking, stage: 'code', askedAt })
}

/** The same details keep their transaction, so that a double click or "Back" leaves the code valid. */
export async function planAsking(details: LostDetails, newTransactionId: string): Promise<Omit<PendingLost, 'stage'>> {
  const before = await lostCookie.read()
  const isAgain = before?.stage === 'code' && isSame(before.details, details)
  return isAgain ? before : { transactionId: newTransactionId, details, askedAt: [] }
}
