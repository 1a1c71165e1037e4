import 'server-only'
import { isResidentError } from '@/lib/errors/resident-error'
import { startPageCall } from '@/lib/http/page-call'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import type { PerformStep } from '../steps/perform-step'

/** Orders the card. The same order again leads to the same receipt, one beside an unseen order to the page of that. */
export const performOrderPrint: PerformStep = async ({ session, locale, key, values }) => {
  const { backend } = await getContainer()
  const order = { key, known: values.known }
  try {
    const { id } = await backend.account.requests.orderPrint(session.residentId, order, await startPageCall())
    return buildPath(locale, 'printOrdered', { id })
  } catch (error) {
    if (isResidentError(error) && error.code === 'print-under-way')
      return buildPath(locale, 'print', { error: 'underWay' })
    throw error
  }
}
