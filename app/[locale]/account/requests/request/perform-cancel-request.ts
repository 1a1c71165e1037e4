import 'server-only'
import { startPageCall } from '@/lib/http/page-call'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import type { PerformStep } from '../../steps/perform-step'
import { findOwnRequest } from '../find-own-request'

/** Cancels the request, and shows it. One that is cancelled already is shown as such: the second click of two. */
export const performCancelRequest: PerformStep = async ({ session, locale, values }) => {
  const request = await findOwnRequest(session.residentId, values.id)
  if (!request) return buildPath(locale, 'requests', { error: 'gone' })
  const { backend } = await getContainer()
  const { requests } = backend.account
  const isDone = await requests.cancel(session.residentId, request.id, await startPageCall())
  const after = isDone ? null : await requests.read(session.residentId, request.id)
  const isCancelled = isDone || after?.steps.at(-1)?.step === 'CANCELLED'
  return buildPath(locale, 'request', { id: request.id, cancel: isCancelled ? 'done' : 'moved' })
}
