'use server'

import { residentAction } from '@/lib/actions/page-action'
import { readField } from '@/lib/forms/typed-values'
import { markOwner } from '@/lib/session/mark-owner'
import { findNextUpdateStep, readContact } from '@/lib/update/plan-steps'
import { readUpdateItem } from '@/lib/update/update-items'
import { forgetLostAnswer, keepLostAnswer } from '../lost-answer'
import { findPageWithoutDraft } from '../require-draft'
import { sendFirstContactCode } from '../send-contact-code'
import { findStepPage } from '../step-path'
import { readTypedAnswer } from './read-typed-answer'

async function onSignedOut(form: FormData): Promise<void> {
  const item = readUpdateItem(readField(form, 'item'))
  if (item) await keepLostAnswer(readField(form, 'owner'), item, readTypedAnswer(form))
}

export const keepAnswer = residentAction(
  'update',
  async (form, entry) => {
    const { residentId } = entry.session
    const item = readUpdateItem(readField(form, 'item'))
    // Another resident has signed in since the page was rendered.
    if (!item || readField(form, 'owner') !== (await markOwner(residentId))) return { page: 'update' }
    const { update: updates } = entry.backend.account
    const kept = await updates.keepAnswer(residentId, item, readTypedAnswer(form), { mustBeBegun: true })
    if (kept.outcome === 'not-begun') return findPageWithoutDraft(residentId)
    await forgetLostAnswer()
    if (kept.outcome === 'refused') return { page: 'updateField', query: { item, error: kept.problems } }
    const contact = readContact(item)
    const isProven = !contact || kept.draft.provenContacts.includes(contact)
    return isProven ? findStepPage(findNextUpdateStep(kept.draft)) : sendFirstContactCode(entry, contact)
  },
  { onSignedOut },
)
