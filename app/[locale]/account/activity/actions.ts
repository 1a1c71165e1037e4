'use server'

import { residentAction } from '@/lib/actions/page-action'

/** Also marks entries of other pages. */
export const markAllRead = residentAction('activity', async (_form, { backend, session }) => {
  await backend.account.activity.markRead(session.residentId)
  return { page: 'activity' }
})
