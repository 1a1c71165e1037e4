'use server'

import { redirect } from 'next/navigation'
import { readTypedCode } from '@/lib/inputs/typed-code'
import { readField } from '@/lib/forms/typed-values'
import { spendPageLimit, startPageCall } from '@/lib/http/page-call'
import { clearContactChallenge, readContactChallenge } from '@/lib/session/contact-challenge'
import { findNextStep, readContact } from '@/lib/updates/plan-steps'
import { describeSpentCode } from '../../../sign-in/code/verified'
import { requireDraft } from '../require-draft'
import { sendContactCode } from '../send-contact-code'
import { buildStepPath } from '../step-path'

/** The draft and its contact that the form is about; a form about neither leads on. */
async function requireContact(form: FormData) {
  const found = await requireDraft()
  const item = readContact(readField(form, 'item'))
  if (!item || !found.draft.items.includes(item)) redirect(buildStepPath(found.locale, findNextStep(found.draft)))
  return { ...found, item, path: buildStepPath(found.locale, { page: 'contactCode', item }) }
}

/** The code from the new contact. It never comes back to the page. */
export async function proveContact(form: FormData): Promise<void> {
  const { locale, session, updates, draft, item, path } = await requireContact(form)
  if (draft.provenContacts.includes(item)) redirect(buildStepPath(locale, findNextStep(draft))) // the same click, come twice
  const read = readTypedCode(readField(form, 'code'))
  if ('problem' in read) redirect(`${path}&error=${read.problem}`)
  const challenge = await readContactChallenge(session.residentId, item)
  if (!challenge) redirect(`${path}&error=expired`)
  const waitSeconds = await spendPageLimit('enterCode')
  if (waitSeconds) redirect(`${path}&error=tooMany&seconds=${waitSeconds}`)
  const spent = await updates.confirmContactProof(session.residentId, item, challenge, read.code, await startPageCall())
  const { draft: proven } = await requireDraft()
  if (spent.outcome !== 'verified' && !proven.provenContacts.includes(item)) {
    redirect(`${path}&error=${describeSpentCode(spent)}`)
  }
  await clearContactChallenge()
  redirect(buildStepPath(locale, findNextStep(proven)))
}

/** Sends a code, or another one. */
export async function sendCode(form: FormData): Promise<void> {
  const { session, item, path } = await requireContact(form)
  const isAnother = (await readContactChallenge(session.residentId, item)) !== null
  const problem = await sendContactCode(session.residentId, item)
  if (problem) redirect(`${path}&error=${problem}`)
  redirect(isAnother ? `${path}&notice=resent` : path)
}
