import 'server-only'
import { z } from 'zod'
import { defineAct } from '../act'

const values = z.object({ id: z.uuid() })

/** A second click finds the request cancelled and shows it so. */
export const cancelRequest = defineAct('cancelRequest', values, async ({ session, backend, startCall }, { id }) => {
  const { requests } = backend.account
  if (!(await requests.read(session.residentId, id))) return { page: 'requests', query: { error: 'gone' } }
  const isDone = await requests.cancel(session.residentId, id, await startCall())
  const after = isDone ? null : await requests.read(session.residentId, id)
  const isCancelled = isDone || after?.steps.at(-1)?.step === 'CANCELLED'
  return { page: 'request', query: { id, cancel: isCancelled ? 'done' : 'moved' } }
})
