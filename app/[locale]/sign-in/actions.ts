'use server'

import { trySendCode } from '@/lib/actions/code-problems'
import { pageAction } from '@/lib/actions/page-action'
import { forgetTypedValues, keepTypedValues, readField } from '@/lib/forms/typed-values'
import type { PageQuery } from '@/lib/i18n/page-queries'
import { tidyText } from '@/lib/inputs/typed-text'
import { writeChallenge } from '@/lib/session/challenge-cookie'
import { readNextStep } from '@/lib/session/next-step'
import { findSignInProblem } from './sign-in-problem'

export const requestCode = pageAction(async (form, entry) => {
  const next = readNextStep(readField(form, 'next'))
  const identifier = tidyText(readField(form, 'identifier'))
  const fail = async (problem: PageQuery<'signIn'>) => {
    await keepTypedValues('sign-in', { identifier })
    return { page: 'signIn', query: { ...problem, next } } as const
  }
  if (!identifier) return fail({ error: 'missing' })
  const sent = await trySendCode(
    entry,
    (call) => entry.backend.account.startSignIn(identifier, call),
    (refusal) => findSignInProblem(refusal, identifier),
  )
  if ('problem' in sent) return fail(sent.problem)
  await writeChallenge({ challenge: sent.challenge, purpose: 'sign-in', next })
  await forgetTypedValues()
  return { page: 'code' }
})
