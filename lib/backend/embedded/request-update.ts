import 'server-only'
import { createHash } from 'node:crypto'
import { listContacts } from '@/db/contacts'
import type { Transaction } from '@/db/database'
import { countDocumentBytes, insertDocuments, type NewDocument } from '@/db/documents'
import type { Resident } from '@/db/residents'
import { listPendingUpdates } from '@/db/service-requests'
import type { UpdateRequest } from '@/lib/contract/update-api'
import { checkDocument } from '@/lib/documents/check-document'
import { ResidentError, type FieldProblem } from '@/lib/errors/resident-error'
import { dropUnchanged, listChanged, type IdentityChange } from '@/lib/identity/identity-change'
import { listRequiredProofs, proofs } from '@/lib/requests/required-proofs'
import type { Call, Notified } from '../resident-backend'
import { performAuthenticated } from './authenticated-operation'
import { openRequest } from './open-request'
import type { EmbeddedServices } from './services'

/** What a resident may send in a day: four documents of 2 MiB, five times over. */
const quotaBytes = 40 * 1024 * 1024
const quotaSeconds = 24 * 60 * 60

/** Judged before the code, so that a wrong document spends none. @throws ResidentError data-invalid naming each */
async function checkDocuments(services: EmbeddedServices, request: UpdateRequest): Promise<NewDocument[]> {
  const required = listRequiredProofs(request.identity, services.requests.demandedProofs)
  const problems: FieldProblem[] = []
  const accepted: NewDocument[] = []
  for (const proof of proofs) {
    const content = request[proof]
    if (!content) {
      if (required.includes(proof)) problems.push({ field: proof, problem: 'missing' })
      continue
    }
    const checked = await checkDocument(content)
    if (checked.isAccepted) accepted.push({ proof, contentType: checked.contentType, content })
    else problems.push({ field: proof, problem: 'malformed' })
  }
  if (problems.length > 0) throw new ResidentError('data-invalid', { fields: problems })
  return accepted
}

async function findPendingConflict(
  tx: Transaction,
  { vault }: EmbeddedServices,
  residentId: string,
  change: IdentityChange,
) {
  const pending = await listPendingUpdates(tx, vault, residentId)
  const taken = pending.flatMap(({ details }) => ('changes' in details ? listChanged(details.changes) : []))
  return listChanged(change).some((attribute) => taken.includes(attribute))
}

async function findRealChange(
  tx: Transaction,
  { vault }: EmbeddedServices,
  resident: Resident,
  change: IdentityChange,
) {
  const contacts = await listContacts(tx, vault, resident.id)
  const find = (channel: string) => contacts.find((contact) => contact.channel === channel)?.address ?? null
  return dropUnchanged(resident.identity, { email: find('email'), phone: find('sms') }, change)
}

/** The request with its documents as digests: it is hashed, and need not be held twice. */
function digestRequest(request: UpdateRequest): object {
  const digests = proofs.map((proof) => request[proof] && createHash('sha256').update(request[proof]).digest('hex'))
  return { ...request, ...Object.fromEntries(proofs.map((proof, index) => [proof, digests[index] ?? null])) }
}

/** POST /registrationprocessor/v1/requesthandler/update. */
export async function requestUpdate(
  services: EmbeddedServices,
  request: UpdateRequest,
  call: Call,
): Promise<Notified & { rid: string }> {
  const documents = await checkDocuments(services, request)
  const operation = {
    act: 'update.requested',
    repeatable: { api: 'update', transactionId: request.transactionID, request: digestRequest(request) },
    unknownIs: 'no-records' as const,
    async work(tx: Transaction, resident: Resident) {
      const at = services.now()
      const changes = await findRealChange(tx, services, resident, request.identity)
      if (listChanged(changes).length === 0) return { refused: 'update-empty' as const }
      if (await findPendingConflict(tx, services, resident.id, changes)) return { refused: 'update-pending' as const }
      const stored = await countDocumentBytes(tx, resident.id, new Date(at.getTime() - quotaSeconds * 1000))
      const added = documents.reduce((total, { content }) => total + content.length, 0)
      if (stored + added > quotaBytes) return { refused: 'document-refused' as const }
      const { id: serviceRequestId, rid } = await openRequest(tx, services, resident, 'UPDATE', { changes })
      await insertDocuments(tx, services.vault, { serviceRequestId, residentId: resident.id, createdAt: at }, documents)
      return { answer: { rid }, event: { event: 'updateRequested', rid, at } as const }
    },
  }
  return performAuthenticated(services, request, operation, call)
}
