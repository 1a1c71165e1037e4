'use server'

import { residentAction } from '@/lib/actions/page-action'
import { readField } from '@/lib/forms/typed-values'
import { endSession, getSessions } from '@/lib/session/session'

/** Needs no code, because it only takes away. */
export const endDevice = residentAction('devices', async (form, { session }) => {
  const id = readField(form, 'session')
  if (id === session.id) {
    await endSession(session)
    return { page: 'signedOut' }
  }
  const hasEnded = await (await getSessions()).endOne(session.residentId, id)
  return { page: 'devices', query: { notice: hasEnded ? 'ended' : 'gone' } }
})

export const endOtherDevices = residentAction('devices', async (_form, { session }) => {
  await (await getSessions()).endOthers(session)
  return { page: 'devices', query: { notice: 'others' } }
})
