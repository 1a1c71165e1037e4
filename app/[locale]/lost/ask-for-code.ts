import 'server-only'
import { getLocale } from 'next-intl/server'
import { startPageCall } from '@/lib/http/page-call'
import { sendLostCode } from '@/lib/lost/recover-lost-id'
import type { LostDetails } from '@/lib/lost/lost-details'
import { otpRules } from '@/lib/otp/otp-rules'
import { getContainer } from '@/lib/container/container'
import { lostCookie, type PendingLost } from './lost-cookie'

const isSame = (one: LostDetails, other: LostDetails) => JSON.stringify(one) === JSON.stringify(other)

/** The times that the limits still count. */
function listRecent(times: readonly string[]): string[] {
  const since = Date.now() - otpRules.sendWindowSeconds * 1000
  return times.filter((time) => new Date(time).getTime() > since)
}

/** Asks for a code, and keeps what the next page needs. */
export async function askForCode(asking: Omit<PendingLost, 'stage'>): Promise<void> {
  const { backend } = await getContainer()
  await sendLostCode(backend, { ...asking, locale: await getLocale() }, await startPageCall())
  const askedAt = [...listRecent(asking.askedAt), new Date().toISOString()]
  await lostCookie.write({ ...asking, stage: 'code', askedAt })
}

/**
 * What to ask with. The same details again, as after a double click or "Back", keep their transaction: the code that is
 * under way then stays good.
 */
export async function planAsking(details: LostDetails, newTransactionId: string): Promise<Omit<PendingLost, 'stage'>> {
  const before = await lostCookie.read()
  const isAgain = before?.stage === 'code' && isSame(before.details, details)
  return isAgain ? before : { transactionId: newTransactionId, details, askedAt: [] }
}
