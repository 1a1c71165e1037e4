import 'server-only'
import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readField } from '@/lib/forms/typed-values'
import { buildPath } from '@/lib/i18n/paths'
import type { NextStep } from '@/lib/session/next-step'
import { keepPendingStep } from '@/lib/session/pending-step'
import { requireSession } from '@/lib/session/require-session'
import { sendConfirmationCode } from '../confirm/send-confirmation-code'
import { accountSteps, type AccountStepName } from './account-steps'

type Taken = {
  name: AccountStepName
  /** Made with the page of the form (`<StepKey />`). */
  key: string
  values: Record<string, string>
  /** The page of the form: where one returns to who gives up on the code. */
  page: NextStep
}

/** The key that came with the form; a form without one is a step of its own. */
export const readStepKey = (form: FormData) => readField(form, 'key') || crypto.randomUUID()

/**
 * Does a step that changes or discloses something: at once when a code was entered a moment ago, else after the code
 * that is sent now. What was chosen is kept sealed meanwhile, so that nothing is asked twice. Never returns.
 */
export async function takeStep({ name, key, values, page }: Taken): Promise<never> {
  const locale = await getLocale()
  const session = await requireSession(page)
  if (session.isConfirmed) redirect(await accountSteps[name]({ session, locale, key, values }))
  await keepPendingStep(session.id, { name, key, values })
  const problem = await sendConfirmationCode(session.residentId, page)
  redirect(problem ? `${buildPath(locale, 'confirm', { for: page })}&error=${problem}` : buildPath(locale, 'code'))
}
