import 'server-only'
import { getLocale } from 'next-intl/server'
import { findAccountStep } from '../../account/steps/account-steps'
import { buildPath } from '@/lib/i18n/paths'
import type { SpentOtp } from '@/lib/otp/spend-otp'
import { clearChallenge, type PendingChallenge } from '@/lib/session/challenge-cookie'
import { buildNextPath } from '@/lib/session/next-step'
import { forgetPendingStep, readPendingStep } from '@/lib/session/pending-step'
import { confirmSession, readSession, startSession } from '@/lib/session/session'
import type { Session } from '@/lib/session/session-store'

/** The page's word for a code that was not taken. */
export function describeSpentCode(spent: Exclude<SpentOtp, { outcome: 'verified' }>): string {
  if (spent.outcome === 'frozen') return `frozen&seconds=${Math.ceil((spent.until.getTime() - Date.now()) / 1000)}`
  if (spent.outcome === 'gone') return 'expired'
  return spent.triesLeft > 0 ? `wrong&left=${spent.triesLeft}` : 'usedUp'
}

/** Does the step that waited for the code, if one did; gives the path of what tells how it went. */
async function performPending(session: Session): Promise<string | null> {
  const step = await readPendingStep(session.id)
  const perform = step && findAccountStep(step.name)
  if (!perform) return null
  await forgetPendingStep()
  const { key, values } = step
  return perform({ session, locale: await getLocale(), key, values })
}

/** Whether the open session of that resident has been confirmed by a code a moment ago. */
export async function isConfirmedAlready({ challenge, purpose }: PendingChallenge): Promise<boolean> {
  const session = purpose === 'confirm' ? await readSession() : null
  return session?.residentId === challenge.residentId && session.isConfirmed
}

/** Opens the session, or notes in the open one that a code was entered; gives the path to go on with. */
export async function enterVerified({ challenge, purpose, next }: PendingChallenge): Promise<string> {
  const locale = await getLocale()
  await clearChallenge()
  if (purpose === 'sign-in') {
    await startSession(challenge.residentId, challenge.idUsed)
    return buildNextPath(locale, next)
  }
  const session = await readSession()
  if (session?.residentId !== challenge.residentId) return buildPath(locale, 'signIn', { notice: 'required', next })
  await confirmSession(session)
  return (await performPending(session)) ?? buildNextPath(locale, next)
}
