import 'server-only'
import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { requireSession } from '@/lib/session/require-session'
import { updateReceipt } from '@/lib/session/update-receipt'

/**
 * The visitor's draft. Without one it was sent a moment ago, and its receipt is shown again, or it has run out, and
 * the first page says so.
 */
export async function requireDraft() {
  const locale = await getLocale()
  const session = await requireSession('update')
  const { updates } = (await getContainer()).backend.account
  const draft = await updates.readDraft(session.residentId)
  if (draft) return { locale, session, updates, draft }
  const receipt = await updateReceipt.read()
  const isSent = receipt?.residentId === session.residentId
  redirect(isSent ? buildPath(locale, 'updateSent') : buildPath(locale, 'update', { notice: 'gone' }))
}
