'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readField } from '@/lib/forms/typed-values'
import { buildPath } from '@/lib/i18n/paths'
import { markOwner } from '@/lib/session/mark-owner'
import { readSession } from '@/lib/session/session'
import { findNextStep, readContact } from '@/lib/updates/plan-steps'
import { readUpdateItem, type UpdateItem } from '@/lib/updates/update-items'
import { forgetLostAnswer, keepLostAnswer } from '../lost-answer'
import { requireDraft } from '../require-draft'
import { sendFirstContactCode } from '../send-contact-code'
import { buildStepPath } from '../step-path'
import { readTypedAnswer } from './read-typed-answer'

/** A new contact that is unproven gets its code at once. */
async function goOnFrom(item: UpdateItem): Promise<never> {
  const { locale, session, draft } = await requireDraft()
  const contact = readContact(item)
  if (!contact || draft.provenContacts.includes(contact)) redirect(buildStepPath(locale, findNextStep(draft)))
  const problem = await sendFirstContactCode(session.residentId, contact)
  const path = buildStepPath(locale, { page: 'contactCode', item: contact })
  redirect(problem ? `${path}&error=${problem}` : path)
}

/** Keeps the answer of one page and goes on, or comes back with what is wrong. */
export async function keepAnswer(form: FormData): Promise<void> {
  const item = readUpdateItem(readField(form, 'item'))
  if (!item) redirect(buildPath(await getLocale(), 'update'))
  const answer = readTypedAnswer(form)
  if (!(await readSession())) await keepLostAnswer(readField(form, 'owner'), item, answer)
  const { locale, session, updates } = await requireDraft()
  // Somebody else has signed in since the page was made: what it says is not about them.
  if (readField(form, 'owner') !== (await markOwner(session.residentId))) redirect(buildPath(locale, 'update'))
  const kept = await updates.keepAnswer(session.residentId, item, answer)
  await forgetLostAnswer()
  if (kept.outcome === 'kept') return goOnFrom(item)
  redirect(buildPath(locale, 'updateField', { item, error: kept.problems }))
}
