'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readField } from '@/lib/forms/typed-values'
import { buildPath } from '@/lib/i18n/paths'
import { readNextStep } from '@/lib/session/next-step'
import { requireSession } from '@/lib/session/require-session'
import { sendConfirmationCode } from './send-confirmation-code'

/** Sends a code that confirms the step which comes next. */
export async function requestConfirmationCode(form: FormData): Promise<void> {
  const locale = await getLocale()
  const next = readNextStep(readField(form, 'next'))
  const session = await requireSession(next)
  const problem = await sendConfirmationCode(session.residentId, next)
  redirect(problem ? `${buildPath(locale, 'confirm')}?for=${next}&error=${problem}` : buildPath(locale, 'code'))
}
