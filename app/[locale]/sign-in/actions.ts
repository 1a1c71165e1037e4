'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { tidyText } from '@/lib/inputs/typed-text'
import { forgetTypedValues, keepTypedValues, readField } from '@/lib/forms/typed-values'
import { spendPageLimit, startPageCall } from '@/lib/http/page-call'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { writeChallenge } from '@/lib/session/challenge-cookie'
import { readNextStep } from '@/lib/session/next-step'
import { findSignInError } from './sign-in-error'

/** Step one: sends a code to the holder of the number, e-mail or phone. */
export async function requestCode(form: FormData): Promise<void> {
  const locale = await getLocale()
  const next = readNextStep(readField(form, 'next'))
  const identifier = tidyText(readField(form, 'identifier'))
  const fail = async (error: string): Promise<never> => {
    await keepTypedValues('sign-in', { identifier })
    redirect(`${buildPath(locale, 'signIn')}?error=${error}&next=${next}`)
  }
  if (!identifier) return fail('missing')
  const waitSeconds = await spendPageLimit('sendCode')
  if (waitSeconds) return fail(`tooMany&seconds=${waitSeconds}`)
  const { backend } = await getContainer()
  const start = await backend.account.startSignIn(identifier, await startPageCall())
  if (start.outcome !== 'sent') return fail(findSignInError(start, identifier))
  await writeChallenge({ challenge: start.challenge, purpose: 'sign-in', next })
  await forgetTypedValues()
  redirect(buildPath(locale, 'code'))
}
