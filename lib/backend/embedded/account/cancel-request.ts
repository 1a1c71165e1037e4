import 'server-only'
import type { Transaction } from '@/db/database'
import { insertDispatch } from '@/db/dispatches'
import { listResidentRegistrations } from '@/db/resident-requests'
import { findServiceRequest, advanceServiceRequest, type ServiceRequest } from '@/db/service-requests'
import { isResidentError } from '@/lib/contract/resident-error'
import { findStatusOfStep, isUntouched } from '@/lib/requests/request-steps'
import type { Call } from '../../call'
import { performConfirmed } from '../confirmed-operation'
import type { EmbeddedServices } from '../services'

async function findCancellable(
  tx: Transaction,
  { vault }: EmbeddedServices,
  residentId: string,
  id: string,
): Promise<ServiceRequest | null> {
  const [own] = await listResidentRegistrations(tx, vault, residentId, id)
  if (!own || !isUntouched(own.steps.map(({ step }) => step))) return null
  return findServiceRequest(tx, vault, own.rid)
}

/** The fulfilment provider has the request or gets it soon, so the cancellation must follow. */
async function dispatchCancellation(tx: Transaction, services: EmbeddedServices, { id, rid }: ServiceRequest) {
  const idempotencyKey = `${id}-cancelled`
  const payload = { idempotencyKey, rid, kind: 'CANCELLED' }
  await insertDispatch(tx, services.vault, idempotencyKey, JSON.stringify(payload), services.now())
}

/** If the request advances at the same moment, the first write wins. */
export async function cancelRequest(
  services: EmbeddedServices,
  residentId: string,
  id: string,
  call: Call,
): Promise<boolean> {
  const operation = {
    act: 'request.cancelled',
    async work(tx: Transaction) {
      const request = await findCancellable(tx, services, residentId, id)
      if (!request) return { refused: 'request-not-cancellable' as const }
      const at = services.now()
      const status = findStatusOfStep('CANCELLED')
      await advanceServiceRequest(tx, request, { step: 'CANCELLED', status, at, nextStepAt: null })
      if (services.requests.isHandedOver) await dispatchCancellation(tx, services, request)
      return { answer: {}, event: { event: 'requestCancelled', ridEnd: request.rid.slice(-4), at } as const }
    },
  }
  try {
    await performConfirmed(services, residentId, operation, call)
    return true
  } catch (error) {
    if (isResidentError(error) && error.code === 'request-not-cancellable') return false
    throw error
  }
}
