'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { requireSession } from '@/lib/session/require-session'

/** Marks as read what stands on other pages too. */
export async function markAllRead(): Promise<void> {
  const { residentId } = await requireSession('activity')
  await (await getContainer()).backend.account.activity.markRead(residentId)
  redirect(buildPath(await getLocale(), 'activity'))
}
