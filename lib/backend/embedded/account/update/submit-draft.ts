import 'server-only'
import type { Transaction } from '@/db/database'
import { readDraftDocuments } from '@/db/draft-documents'
import type { Resident } from '@/db/residents'
import { deleteDraft, findDraft, type StoredDraft } from '@/db/update-drafts'
import { ResidentError } from '@/lib/contract/resident-error'
import { listProofsOfItems } from '@/lib/requests/required-proofs'
import { buildChange } from '@/lib/update/build-change'
import type { Call } from '../../../call'
import { performConfirmed } from '../../confirmed-operation'
import { openUpdate } from '../../open-update'
import type { EmbeddedServices } from '../../services'
import { listPendingItems } from './change-draft'
import { contactItems, isContactProven } from './draft-content'

function listMissing({ content }: StoredDraft, demanded: string[], given: string[]): string[] {
  const { items, answers } = content
  const unanswered = items.filter((item) => !answers[item])
  const unproven = contactItems.filter((item) => answers[item] && !isContactProven(content, item))
  return [...unanswered, ...unproven, ...demanded.filter((proof) => !given.includes(proof))]
}

async function send(tx: Transaction, services: EmbeddedServices, resident: Resident) {
  const { vault, now, requests } = services
  const draft = await findDraft(tx, vault, resident.id, now())
  if (!draft) throw new ResidentError('data-invalid', { fields: [{ field: 'draft', problem: 'missing' }] })
  const { items, answers } = draft.content
  const pending = await listPendingItems(tx, services, resident.id)
  if (items.some((item) => pending.includes(item))) return { refused: 'update-pending' as const }
  const documents = await readDraftDocuments(tx, vault, draft.id)
  const demanded = listProofsOfItems(items, requests.demandedProofs)
  const missing = listMissing(
    draft,
    demanded,
    documents.map(({ proof }) => proof),
  )
  const fields = missing.map((field) => ({ field, problem: 'missing' as const }))
  if (fields.length > 0) throw new ResidentError('data-invalid', { fields })
  const sent = await openUpdate(tx, services, resident, buildChange(answers, resident.identity), documents)
  if (!('refused' in sent)) await deleteDraft(tx, resident.id)
  return sent
}

/** A repeated `key` returns the first RID, since the draft is deleted by then. */
export function submitDraft(services: EmbeddedServices, residentId: string, key: string, call: Call) {
  const operation = {
    act: 'update.requested',
    repeatable: { api: 'pageUpdate', actKey: key, request: {} },
    work: (tx: Transaction, resident: Resident) => send(tx, services, resident),
  }
  return performConfirmed(services, residentId, operation, call)
}
