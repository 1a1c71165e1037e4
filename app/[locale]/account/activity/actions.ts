'use server'

import { residentAction } from '@/lib/actions/page-action'

/** Marks as read what stands on other pages too. */
export const markAllRead = residentAction('activity', async (_form, { backend, session }) => {
  await backend.account.activity.markRead(session.residentId)
  return { page: 'activity' }
})
