import 'server-only'
import { getLocale } from 'next-intl/server'
import { buildPath } from '@/lib/i18n/paths'
import type { SpentOtp } from '@/lib/otp/spend-otp'
import { clearChallenge, type PendingChallenge } from '@/lib/session/challenge-cookie'
import { buildNextPath } from '@/lib/session/next-step'
import { confirmSession, readSession, startSession } from '@/lib/session/session'

/** The page's word for a code that was not taken. */
export function describeSpentCode(spent: Exclude<SpentOtp, { outcome: 'verified' }>): string {
  if (spent.outcome === 'frozen') return `frozen&seconds=${Math.ceil((spent.until.getTime() - Date.now()) / 1000)}`
  if (spent.outcome === 'gone') return 'expired'
  return spent.triesLeft > 0 ? `wrong&left=${spent.triesLeft}` : 'usedUp'
}

/** Opens the session, or notes in the open one that a code was entered; gives the path to go on with. */
export async function enterVerified({ challenge, purpose, next }: PendingChallenge): Promise<string> {
  const locale = await getLocale()
  await clearChallenge()
  if (purpose === 'sign-in') await startSession(challenge.residentId)
  else {
    const session = await readSession()
    if (session?.residentId !== challenge.residentId) return `${buildPath(locale, 'signIn')}?notice=required`
    await confirmSession(session)
  }
  return buildNextPath(locale, next)
}
