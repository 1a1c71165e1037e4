'use server'

import { notFound } from 'next/navigation'
import { residentAction } from '@/lib/actions/page-action'
import { readField } from '@/lib/forms/typed-values'

/** Needs no code, because a report must be easy and does no harm. */
export const reportMisuse = residentAction('history', async (form, { backend, session, startCall }) => {
  const id = readField(form, 'id')
  if (!(await backend.account.history.report(session.residentId, id, await startCall()))) notFound()
  return { page: 'historyReported', query: { id } }
})
