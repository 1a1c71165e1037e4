'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readField } from '@/lib/forms/typed-values'
import { spendPageLimit, startPageCall } from '@/lib/http/page-call'
import { buildPath } from '@/lib/i18n/paths'
import { getPortal } from '@/lib/portal/portal'
import { writeChallenge } from '@/lib/session/challenge-cookie'
import { readNextStep } from '@/lib/session/next-step'
import { requireSession } from '@/lib/session/require-session'

/** Sends a code that confirms the step which comes next. */
export async function requestConfirmationCode(form: FormData): Promise<void> {
  const locale = await getLocale()
  const next = readNextStep(readField(form, 'next'))
  const session = await requireSession(next)
  const fail = (error: string): never => redirect(`${buildPath(locale, 'confirm')}?for=${next}&error=${error}`)
  const waitSeconds = await spendPageLimit('sendCode')
  if (waitSeconds) return fail(`tooMany&seconds=${waitSeconds}`)
  const { backend } = await getPortal()
  const start = await backend.account.startConfirmation(session.residentId, startPageCall())
  if ('retryAfterSeconds' in start) {
    return fail(`${start.outcome === 'frozen' ? 'frozen' : 'wait'}&seconds=${start.retryAfterSeconds}`)
  }
  if (start.outcome !== 'sent') return fail('noContact')
  await writeChallenge({ challenge: start.challenge, purpose: 'confirm', next })
  redirect(buildPath(locale, 'code'))
}
