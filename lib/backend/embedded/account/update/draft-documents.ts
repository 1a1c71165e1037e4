import 'server-only'
import type { Transaction } from '@/db/database'
import { countOtherDraftBytes, deleteDraftDocument, readDraftDocument, writeDraftDocument } from '@/db/draft-documents'
import { extendDraft, findDraft, type StoredDraft } from '@/db/update-drafts'
import { checkDocument } from '@/lib/documents/check-document'
import { shrinkPhoto } from '@/lib/documents/shrink-photo'
import { tidyFileName } from '@/lib/documents/tidy-file-name'
import { isQueueFull } from '@/lib/background/queue-full'
import { ResidentError } from '@/lib/contract/resident-error'
import { listProofsOfItems } from '@/lib/requests/required-proofs'
import { documentTypes, type DocumentType, type Proof } from '@/lib/update/update-items'
import type { UploadProblem } from '../../../account/update-account'
import { isWithinQuota } from '../../open-update'
import type { EmbeddedServices } from '../../services'
import { timeDraft } from './change-draft'

export type Upload = { proof: Proof; documentType: DocumentType; fileName: string; content: Buffer }

const refuse = (field: string, problem: 'missing' | 'malformed') =>
  new ResidentError('data-invalid', { fields: [{ field, problem }] })

async function findDraftFor(
  tx: Transaction,
  services: EmbeddedServices,
  residentId: string,
  proof: Proof,
): Promise<StoredDraft> {
  const draft = await findDraft(tx, services.vault, residentId, services.now())
  if (!draft) throw refuse('draft', 'missing')
  const demanded = listProofsOfItems(draft.content.items, services.requests.demandedProofs)
  if (!demanded.includes(proof)) throw refuse('proof', 'malformed')
  return draft
}

const nameContent = (fileName: string, isAsGiven: boolean) =>
  tidyFileName(isAsGiven ? fileName : `${fileName.replace(/\.\w{1,5}$/, '')}.jpg`)

const checkOrBusy = (content: Buffer, { pdfs }: EmbeddedServices) =>
  checkDocument(content, pdfs).catch((error: unknown) => {
    if (isQueueFull(error)) return 'busy' as const
    throw error
  })

/** @throws ResidentError data-invalid without a draft, or for a document type that the proof does not offer */
export async function keepDocument(
  services: EmbeddedServices,
  residentId: string,
  { proof, documentType, fileName, content: given }: Upload,
): Promise<'kept' | UploadProblem> {
  const offered: readonly string[] = documentTypes[proof]
  if (!offered.includes(documentType)) throw refuse('documentType', 'malformed')
  if (given.length === 0 && fileName === '') return 'none' // a form without a file sends this
  const content = await shrinkPhoto(given)
  if (content === 'unreadable') return content
  const checked = await checkOrBusy(content, services)
  if (typeof checked === 'string') return checked
  const document = { proof, documentType, fileName: nameContent(fileName, content === given), content, ...checked }
  const { database, vault } = services
  return database.transaction(async (tx) => {
    const { id } = await findDraftFor(tx, services, residentId, proof)
    const added = content.length + (await countOtherDraftBytes(tx, id, proof))
    if (!(await isWithinQuota(tx, services, residentId, added))) return 'quota'
    const times = timeDraft(services)
    await writeDraftDocument(tx, vault, id, document, times.at)
    await extendDraft(tx, id, times)
    return 'kept'
  })
}

export async function readDocument({ database, vault, now }: EmbeddedServices, residentId: string, proof: Proof) {
  const draft = await findDraft(database.reader, vault, residentId, now())
  const document = draft && (await readDraftDocument(database.reader, vault, draft.id, proof))
  return document && { contentType: document.contentType, content: document.content }
}

export async function dropDocument(services: EmbeddedServices, residentId: string, proof: Proof): Promise<void> {
  const { database, vault, now } = services
  await database.transaction(async (tx) => {
    const draft = await findDraft(tx, vault, residentId, now())
    if (!draft) return
    await deleteDraftDocument(tx, draft.id, proof)
    await extendDraft(tx, draft.id, timeDraft(services))
  })
}
