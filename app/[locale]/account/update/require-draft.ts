import 'server-only'
import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { buildAddress, type Destination } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { requireSession } from '@/lib/session/require-session'
import { updateReceipt } from '@/lib/session/update-receipt'

/** The receipt if the draft was just sent, otherwise the first page, which says that it has expired. */
export async function findPageWithoutDraft(residentId: string): Promise<Destination> {
  const receipt = await updateReceipt.read()
  return receipt?.residentId === residentId ? { page: 'updateSent' } : { page: 'update', query: { notice: 'gone' } }
}

/** Redirects without a draft. */
export async function requireDraft() {
  const locale = await getLocale()
  const session = await requireSession('update')
  const { update: updates } = (await getContainer()).backend.account
  const draft = await updates.readDraft(session.residentId)
  if (draft) return { locale, session, updates, draft }
  redirect(buildAddress(locale, await findPageWithoutDraft(session.residentId)))
}
