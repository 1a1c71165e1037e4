'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { requireSession } from '@/lib/session/require-session'
import { findNextStep } from '@/lib/updates/plan-steps'
import { updateItems } from '@/lib/updates/update-items'
import { requireDraft } from './require-draft'
import { buildStepPath } from './step-path'

/** Takes the items to change. */
export async function chooseItems(form: FormData): Promise<void> {
  const locale = await getLocale()
  const { residentId } = await requireSession('update')
  const { updates } = (await getContainer()).backend.account
  const chosen = form.getAll('item')
  const items = updateItems.filter((item) => chosen.includes(item))
  const path = `${buildPath(locale, 'update')}?choose=again`
  if (items.length === 0) redirect(`${path}&error=missing`)
  const pending = await updates.listPendingItems(residentId)
  if (items.some((item) => pending.includes(item))) redirect(`${path}&error=pending`)
  await updates.chooseItems(residentId, items)
  const { draft } = await requireDraft()
  redirect(buildStepPath(locale, findNextStep(draft)))
}

/** Throws away what was begun. */
export async function startAgain(): Promise<void> {
  const { residentId } = await requireSession('update')
  await (await getContainer()).backend.account.updates.dropDraft(residentId)
  redirect(`${buildPath(await getLocale(), 'update')}?notice=dropped`)
}
