import 'server-only'
import type { Transaction } from '@/db/database'
import type { Resident } from '@/db/residents'
import type { PrintUinRequest } from '@/lib/contract/print-uin-api'
import type { Call } from '../call'
import type { Notified } from '../resident-backend'
import { performAuthenticated } from './authenticated-operation'
import { openRequest, writeAddress } from './open-request'
import type { EmbeddedServices } from './services'

export async function openPrintOrder(tx: Transaction, services: EmbeddedServices, resident: Resident) {
  const { rid } = await openRequest(tx, services, resident, 'REPRINT', { address: writeAddress(resident.identity) })
  return { answer: { rid }, event: { event: 'printOrdered', rid, at: services.now() } as const }
}

export function orderPrint(
  services: EmbeddedServices,
  request: PrintUinRequest,
  call: Call,
): Promise<Notified & { rid: string }> {
  const operation = {
    act: 'print.ordered',
    repeatable: { api: 'printUin', transactionId: request.transactionID, request },
    work: (tx: Transaction, resident: Resident) => openPrintOrder(tx, services, resident),
  }
  return performAuthenticated(services, request, operation, call)
}
