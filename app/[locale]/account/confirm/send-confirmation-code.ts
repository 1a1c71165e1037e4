import 'server-only'
import { spendPageLimit, startPageCall } from '@/lib/http/page-call'
import { getContainer } from '@/lib/container/container'
import { writeChallenge } from '@/lib/session/challenge-cookie'
import type { NextStep } from '@/lib/session/next-step'

/** Sends a code that confirms the step which comes next; gives the page's word for what went wrong, else null. */
export async function sendConfirmationCode(residentId: string, next: NextStep): Promise<string | null> {
  const waitSeconds = await spendPageLimit('sendCode')
  if (waitSeconds) return `tooMany&seconds=${waitSeconds}`
  const { backend } = await getContainer()
  const start = await backend.account.startConfirmation(residentId, await startPageCall())
  if ('retryAfterSeconds' in start) {
    return `${start.outcome === 'frozen' ? 'frozen' : 'wait'}&seconds=${start.retryAfterSeconds}`
  }
  if (start.outcome !== 'sent') return 'noContact'
  await writeChallenge({ challenge: start.challenge, purpose: 'confirm', next })
  return null
}
