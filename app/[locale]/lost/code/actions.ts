'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readTypedCode } from '@/lib/inputs/typed-code'
import { readField } from '@/lib/forms/typed-values'
import { spendPageLimit, startPageCall } from '@/lib/http/page-call'
import { buildPath } from '@/lib/i18n/paths'
import { sendLostId } from '@/lib/lost/recover-lost-id'
import { getContainer } from '@/lib/container/container'
import { askForCode } from '../ask-for-code'
import { lostCookie } from '../lost-cookie'
import { countWaitSeconds, requirePendingLost } from './pending-lost'

/** Takes the code; a wrong one and one for nobody are told alike. */
export async function enterLostCode(form: FormData): Promise<void> {
  const locale = await getLocale()
  const path = buildPath(locale, 'lostCode')
  const pending = await requirePendingLost()
  const read = readTypedCode(readField(form, 'code'))
  if ('problem' in read) redirect(`${path}?error=${read.problem}`)
  const waitSeconds = await spendPageLimit('enterCode')
  if (waitSeconds) redirect(`${path}?error=tooMany&seconds=${waitSeconds}`)
  const { backend } = await getContainer()
  const isSent = await sendLostId(backend, { ...pending, locale }, read.code, await startPageCall())
  if (!isSent) redirect(`${path}?error=wrong`)
  await lostCookie.write({ stage: 'sent', idType: pending.details.idType })
  redirect(buildPath(locale, 'lostSent'))
}

/** Sends another code, with the limits that hold for somebody known. */
export async function sendAnotherLostCode(): Promise<void> {
  const path = buildPath(await getLocale(), 'lostCode')
  const pending = await requirePendingLost()
  const tooSoonSeconds = countWaitSeconds(pending)
  if (tooSoonSeconds > 0) redirect(`${path}?error=wait&seconds=${tooSoonSeconds}`)
  const waitSeconds = await spendPageLimit('sendCode')
  if (waitSeconds) redirect(`${path}?error=tooMany&seconds=${waitSeconds}`)
  await askForCode(pending)
  redirect(`${path}?notice=resent`)
}
