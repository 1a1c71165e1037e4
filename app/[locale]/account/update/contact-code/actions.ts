'use server'

import { describeSpentCode, readCode } from '@/lib/actions/code-problems'
import { readField } from '@/lib/forms/typed-values'
import type { PageQuery } from '@/lib/i18n/page-queries'
import type { Destination } from '@/lib/i18n/paths'
import { clearContactChallenge, readContactChallenge } from '@/lib/session/contact-challenge'
import { findNextUpdateStep, readContact, type Contact } from '@/lib/update/plan-steps'
import { draftAction, type DraftEntry } from '../draft-action'
import { findPageWithoutDraft } from '../require-draft'
import { sendContactCode } from '../send-contact-code'
import { findStepPage } from '../step-path'

/** Goes on to the next step if the form is about another contact. */
const contactAction = (work: (form: FormData, entry: DraftEntry, item: Contact) => Promise<Destination>) =>
  draftAction(async (form, entry) => {
    const item = readContact(readField(form, 'item'))
    if (!item || !entry.draft.items.includes(item)) return findStepPage(findNextUpdateStep(entry.draft))
    return work(form, entry, item)
  })

export const proveContact = contactAction(async (form, { draft, session, backend, spendLimit, startCall }, item) => {
  const refuse = (query: PageQuery<'updateContactCode'>) =>
    ({ page: 'updateContactCode', query: { item, ...query } }) as const
  if (draft.provenContacts.includes(item)) return findStepPage(findNextUpdateStep(draft)) // the same click, come twice
  const { residentId } = session
  const { update: updates } = backend.account
  const read = readCode(form)
  if ('problem' in read) return refuse(read.problem)
  const challenge = await readContactChallenge(residentId, item)
  if (!challenge) return refuse({ error: 'expired' })
  const tooMany = await spendLimit('enterCode')
  if (tooMany) return refuse(tooMany)
  const spent = await updates.confirmContactProof(residentId, item, challenge, read.code, await startCall())
  const after = spent.outcome === 'verified' ? spent.draft : await updates.readDraft(residentId)
  if (!after) return findPageWithoutDraft(residentId)
  const isProven = after.provenContacts.includes(item)
  if (spent.outcome !== 'verified' && !isProven) return refuse(describeSpentCode(spent))
  await clearContactChallenge()
  return findStepPage(findNextUpdateStep(after))
})

export const resendContactCode = contactAction(async (_form, entry, item) => {
  const isAnother = (await readContactChallenge(entry.session.residentId, item)) !== null
  const problem = await sendContactCode(entry, item)
  const notice = isAnother ? 'resent' : null
  return { page: 'updateContactCode', query: { item, ...(problem ?? { notice }) } }
})
