'use server'

import { residentAction } from '@/lib/actions/page-action'
import { findNextUpdateStep } from '@/lib/update/plan-steps'
import { updateItems } from '@/lib/update/update-items'
import { findPageWithoutDraft } from './require-draft'
import { findStepPage } from './step-path'

export const chooseItems = residentAction('update', async (form, { backend, session }) => {
  const { residentId } = session
  const { update: updates } = backend.account
  const chosen = form.getAll('item')
  const items = updateItems.filter((item) => chosen.includes(item))
  if (items.length === 0) return { page: 'update', query: { choose: 'again', error: 'missing' } }
  const pending = await updates.listPendingItems(residentId)
  if (items.some((item) => pending.includes(item))) {
    return { page: 'update', query: { choose: 'again', error: 'pending' } }
  }
  const draft = await updates.chooseItems(residentId, items)
  return draft ? findStepPage(findNextUpdateStep(draft)) : findPageWithoutDraft(residentId)
})

export const startAgain = residentAction('update', async (_form, { backend, session }) => {
  await backend.account.update.dropDraft(session.residentId)
  return { page: 'update', query: { notice: 'dropped' } }
})
