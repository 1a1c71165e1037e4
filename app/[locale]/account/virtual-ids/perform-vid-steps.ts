import 'server-only'
import { isResidentError } from '@/lib/errors/resident-error'
import { startPageCall } from '@/lib/http/page-call'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import type { PerformStep } from '../steps/perform-step'
import { readVidType } from './vid-type'

/** Makes a virtual ID; the receipt is a state of the list. */
export const performMakeVid: PerformStep = async ({ session, locale, key, values }) => {
  const type = readVidType(values.type)
  if (!type) return buildPath(locale, 'vidNew', { error: 'missing' })
  const { backend } = await getContainer()
  try {
    const { id } = await backend.account.vids.make(session.residentId, type, key, await startPageCall())
    return buildPath(locale, 'vids', { made: id })
  } catch (error) {
    if (isResidentError(error) && error.code === 'vid-limit-reached') {
      return buildPath(locale, 'vidNew', { error: 'limit', type })
    }
    if (isResidentError(error) && error.code === 'request-repeated')
      return buildPath(locale, 'vidNew', { error: 'again' })
    throw error
  }
}

/** Ends a virtual ID; the receipt is a state of the list. */
export const performRevokeVid: PerformStep = async ({ session, locale, key, values }) => {
  const list = buildPath(locale, 'vids')
  const { backend } = await getContainer()
  try {
    const { id } = await backend.account.vids.revoke(session.residentId, values.id ?? '', key, await startPageCall())
    return `${list}?ended=${id}`
  } catch (error) {
    if (isResidentError(error) && error.code === 'vid-not-live') return `${list}?problem=over`
    if (isResidentError(error)) return `${list}?problem=unknown`
    throw error
  }
}

/** Shows a virtual ID: the page itself does, now that a code was entered a moment ago. */
export const performShowVid: PerformStep = ({ locale, values }) =>
  Promise.resolve(buildPath(locale, 'vidShow', { id: encodeURIComponent(values.id ?? '') }))
