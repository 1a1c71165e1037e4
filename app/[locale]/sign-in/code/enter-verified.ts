import 'server-only'
import type { PageEntry } from '@/lib/actions/create-actions'
import type { Destination } from '@/lib/i18n/paths'
import { clearChallenge, type PendingChallenge } from '@/lib/session/challenge-cookie'
import { findNextPage } from '@/lib/session/next-step'
import { startSession } from '@/lib/session/session'
import type { Session } from '@/lib/session/session-store'
import { performWaitingAct } from '@/lib/step-up/step-up'

/** Opens a session, or does the act that waited. @param session the open one, if the code has confirmed it */
export async function enterVerified(
  entry: PageEntry,
  { challenge, purpose, next }: PendingChallenge,
  session: Session | null,
): Promise<Destination> {
  await clearChallenge()
  if (purpose === 'sign-in') {
    await startSession(challenge.residentId, challenge.idUsed)
    return findNextPage(next)
  }
  if (!session) return { page: 'signIn', query: { notice: 'required', next } }
  return (await performWaitingAct({ ...entry, session })) ?? findNextPage(next)
}
