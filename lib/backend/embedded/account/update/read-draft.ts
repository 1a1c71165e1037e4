import 'server-only'
import { listDraftDocuments } from '@/db/draft-documents'
import { readResident } from '@/db/residents'
import { findDraft } from '@/db/update-drafts'
import { listProofsOfItems } from '@/lib/requests/required-proofs'
import { writeRecordAsAnswers } from '@/lib/updates/answers-of-record'
import { listItemFields } from '@/lib/updates/list-item-fields'
import type { UpdateItem } from '@/lib/updates/update-items'
import type { CurrentValues, ItemField, UpdateDraft } from '../../../account/update-account'
import { findContacts } from '../../open-update'
import type { EmbeddedServices } from '../../services'
import { listProvenContacts } from './draft-content'

/** The draft as far as it has come, without the files; null when none is begun, or it has run out. */
export async function readDraft(services: EmbeddedServices, residentId: string): Promise<UpdateDraft | null> {
  const { database, vault, now, requests } = services
  const draft = await findDraft(database.reader, vault, residentId, now())
  if (!draft) return null
  const { items, answers, refused = {} } = draft.content
  return {
    items,
    answers,
    refused,
    provenContacts: listProvenContacts(draft.content),
    documents: await listDraftDocuments(database.reader, vault, draft.id),
    requiredProofs: listProofsOfItems(items, requests.demandedProofs),
    expiresAt: draft.expiresAt,
  }
}

export async function readCurrent(services: EmbeddedServices, residentId: string): Promise<CurrentValues> {
  const { database, vault } = services
  const { identity } = await readResident(database.reader, vault, residentId)
  return writeRecordAsAnswers(identity, await findContacts(database.reader, services, residentId))
}

export async function readItemFields(
  { database, vault }: EmbeddedServices,
  residentId: string,
  item: UpdateItem,
): Promise<ItemField[]> {
  const { identity } = await readResident(database.reader, vault, residentId)
  return listItemFields(item, identity)
}
