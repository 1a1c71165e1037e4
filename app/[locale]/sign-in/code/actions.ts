'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readTypedCode } from '@/lib/inputs/typed-code'
import { readField } from '@/lib/forms/typed-values'
import { spendPageLimit, startPageCall } from '@/lib/http/page-call'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { readChallenge, writeChallenge } from '@/lib/session/challenge-cookie'
import { readSession } from '@/lib/session/session'
import { describeSpentCode, enterVerified, isConfirmedAlready } from './verified'

async function requireChallenge() {
  const pending = await readChallenge()
  if (pending) return pending
  const locale = await getLocale()
  redirect((await readSession()) ? buildPath(locale, 'account') : `${buildPath(locale, 'signIn')}?notice=expired`)
}

/** Step two: the code. It never comes back to the page. */
export async function verifyCode(form: FormData): Promise<void> {
  const path = buildPath(await getLocale(), 'code')
  const pending = await requireChallenge()
  const read = readTypedCode(readField(form, 'code'))
  if ('problem' in read) redirect(`${path}?error=${read.problem}`)
  const waitSeconds = await spendPageLimit('enterCode')
  if (waitSeconds) redirect(`${path}?error=tooMany&seconds=${waitSeconds}`)
  const { backend } = await getContainer()
  const spent = await backend.account.confirmCode(pending.challenge, read.code, await startPageCall())
  const isKnown = spent.outcome === 'gone' && (await isConfirmedAlready(pending)) // the same click, come twice
  if (spent.outcome !== 'verified' && !isKnown) redirect(`${path}?error=${describeSpentCode(spent)}`)
  redirect(await enterVerified(pending))
}

/** Sends another code for the same sign-in or step. */
export async function sendAnotherCode(): Promise<void> {
  const path = buildPath(await getLocale(), 'code')
  const pending = await requireChallenge()
  const waitSeconds = await spendPageLimit('sendCode')
  if (waitSeconds) redirect(`${path}?error=tooMany&seconds=${waitSeconds}`)
  const { backend } = await getContainer()
  const start = await backend.account.resendCode(pending.challenge, await startPageCall())
  if ('retryAfterSeconds' in start) {
    redirect(`${path}?error=${start.outcome === 'frozen' ? 'frozen' : 'wait'}&seconds=${start.retryAfterSeconds}`)
  }
  if (start.outcome !== 'sent') redirect(`${buildPath(await getLocale(), 'signIn')}?error=noContact`)
  await writeChallenge({ ...pending, challenge: start.challenge })
  redirect(`${path}?notice=resent`)
}
