import 'server-only'
import type { Transaction } from '@/db/database'
import { listResidentRegistrations, type ResidentRegistration } from '@/db/resident-requests'
import { findRegistration } from '@/db/registrations'
import { readResident, type Resident } from '@/db/residents'
import { isUnderWay, isUntouched } from '@/lib/requests/request-steps'
import { listItemsOfChange } from '@/lib/update/list-items-of-change'
import type { PrintOrder, RequestsAccount } from '../../account/requests-account'
import type { ResidentRequest } from '@/lib/requests/resident-request'
import type { Call } from '../../call'
import { performConfirmed } from '../confirmed-operation'
import { writeAddress } from '../open-request'
import { openPrintOrder } from '../order-print'
import type { EmbeddedServices } from '../services'
import { cancelRequest } from './cancel-request'

function describe({ details, ...registration }: ResidentRegistration): ResidentRequest {
  const steps = registration.steps.map(({ step }) => step)
  return {
    ...registration,
    items: details && 'changes' in details ? listItemsOfChange(details.changes) : [],
    address: details && 'address' in details ? details.address : [],
    canBeCancelled: details !== null && isUntouched(steps),
  }
}

async function findPrintUnderWay(tx: Transaction, { vault }: EmbeddedServices, residentId: string) {
  const own = await listResidentRegistrations(tx, vault, residentId)
  return own.find(({ kind, status }) => kind === 'REPRINT' && isUnderWay(status))
}

/** Allows any number of orders, but refuses one beside an order that the person has not seen. */
function orderPrint(services: EmbeddedServices, residentId: string, { key, known }: PrintOrder, call: Call) {
  const operation = {
    act: 'print.ordered',
    repeatable: { api: 'page.print', actKey: key, request: {} },
    async work(tx: Transaction, resident: Resident) {
      const last = await findPrintUnderWay(tx, services, residentId)
      if (last && last.id !== known) return { refused: 'print-under-way' as const }
      const { answer, event } = await openPrintOrder(tx, services, resident)
      const registration = await findRegistration(tx, services.vault, answer.rid)
      if (!registration) throw new Error('The order has no registration')
      return { answer: { rid: answer.rid, id: registration.id }, event }
    },
  }
  return performConfirmed(services, residentId, operation, call)
}

export function createRequestsAccount(services: EmbeddedServices): RequestsAccount {
  const { database, vault } = services
  return {
    async list(residentId) {
      return (await listResidentRegistrations(database.reader, vault, residentId)).map(describe)
    },
    async read(residentId, id) {
      const [own] = await listResidentRegistrations(database.reader, vault, residentId, id)
      return own ? describe(own) : null
    },
    cancel: (residentId, id, call) => cancelRequest(services, residentId, id, call),
    async readAddress(residentId, language) {
      const { identity } = await readResident(database.reader, vault, residentId)
      return writeAddress(identity, language)
    },
    orderPrint: (residentId, order, call) => orderPrint(services, residentId, order, call),
  }
}
