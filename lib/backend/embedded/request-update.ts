import 'server-only'
import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Transaction } from '@/db/database'
import type { NewDocument } from '@/db/documents'
import type { Resident } from '@/db/residents'
import type { UpdateRequest } from '@/lib/contract/update-api'
import { checkDocument, type DocumentProblem } from '@/lib/documents/check-document'
import { ResidentError, type FieldProblem } from '@/lib/contract/resident-error'
import { listRequiredProofs } from '@/lib/requests/required-proofs'
import { proofs } from '@/lib/update/update-items'
import type { Call } from '../call'
import type { Notified } from '../resident-backend'
import { performAuthenticated } from './authenticated-operation'
import { openUpdate } from './open-update'
import type { EmbeddedServices } from './services'

const reasons: Record<DocumentProblem, string> = {
  empty: 'it has no content',
  tooBig: 'it is larger than 2 MiB',
  wrongKind: 'it is no PDF, PNG or JPEG',
  photo: 'it is a HEIC, HEIF or AVIF picture, not a PNG or JPEG',
  unreadable: 'it is damaged or cut off',
  protected: 'it needs a password to be opened',
  active: 'it has scripts, actions or files inside',
}

/** Runs before the code is spent. @throws ResidentError data-invalid, which names each wrong document */
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
    const checked = await checkDocument(content, services.pdfs)
    if (typeof checked === 'object') accepted.push({ proof, documentType: null, content, ...checked })
    else problems.push({ field: proof, problem: 'malformed', reason: reasons[checked] })
  }
  if (problems.length > 0) throw new ResidentError('data-invalid', { fields: problems })
  return accepted
}

/** Holds digests instead of documents, so that hashing needs no second copy. */
async function digestRequest(request: UpdateRequest): Promise<object> {
  const digests: [string, string | null][] = []
  for (const proof of proofs) {
    await nextTurn() // each has up to two megabytes
    digests.push([proof, request[proof] && createHash('sha256').update(request[proof]).digest('hex')])
  }
  return { ...request, ...Object.fromEntries(digests) }
}

export async function requestUpdate(
  services: EmbeddedServices,
  request: UpdateRequest,
  call: Call,
): Promise<Notified & { rid: string }> {
  const documents = await checkDocuments(services, request)
  const operation = {
    act: 'update.requested',
    repeatable: { api: 'update', transactionId: request.transactionID, request: await digestRequest(request) },
    unknownIs: 'no-records' as const,
    work: (tx: Transaction, resident: Resident) => openUpdate(tx, services, resident, request.identity, documents),
  }
  return performAuthenticated(services, request, operation, call)
}
