import 'server-only'
import type { Reader } from '@/db/database'
import { listDraftDocuments } from '@/db/draft-documents'
import { readResident } from '@/db/residents'
import { findDraft, type StoredDraft } from '@/db/update-drafts'
import { listProofsOfItems } from '@/lib/requests/required-proofs'
import type { Identity } from '@/lib/identity/identity'
import { listAddressLanguages, writeRecordAsAnswers, type Contacts } from '@/lib/update/answers-of-record'
import type { ValidationContext } from '@/lib/update/item-fields'
import { listItemFields } from '@/lib/update/list-item-fields'
import type { UpdateItem } from '@/lib/update/update-items'
import type { CurrentValues, UpdateDraft } from '@/lib/update/update-draft'
import { findContacts } from '../../open-update'
import type { EmbeddedServices } from '../../services'
import { listProvenContacts } from './draft-content'

/** A draft as the pages know it. */
export async function describeDraft(
  db: Reader,
  { vault, requests }: EmbeddedServices,
  { id, content, expiresAt }: StoredDraft,
): Promise<UpdateDraft> {
  const { items, answers, refused = {} } = content
  return {
    items,
    answers,
    refused,
    provenContacts: listProvenContacts(content),
    documents: await listDraftDocuments(db, vault, id),
    requiredProofs: listProofsOfItems(items, requests.demandedProofs),
    expiresAt,
  }
}

export async function readDraft(services: EmbeddedServices, residentId: string): Promise<UpdateDraft | null> {
  const { database, vault, now } = services
  const draft = await findDraft(database.reader, vault, residentId, now())
  return draft && describeDraft(database.reader, services, draft)
}

export async function readCurrent(services: EmbeddedServices, residentId: string): Promise<CurrentValues> {
  const { database, vault } = services
  const { identity } = await readResident(database.reader, vault, residentId)
  return writeRecordAsAnswers(identity, await findContacts(database.reader, services, residentId))
}

/** In the country's time zone, as yyyy/MM/dd. */
function findToday({ now, timeZone }: EmbeddedServices): string {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return today.format(now()).replaceAll('-', '/')
}

export function describeItem(
  services: EmbeddedServices,
  item: UpdateItem,
  identity: Identity,
  contacts: Contacts,
): ValidationContext {
  const current = writeRecordAsAnswers(identity, contacts)[item]
  return {
    fields: listItemFields(item, identity),
    current,
    addressLanguages: listAddressLanguages(identity),
    today: findToday(services),
  }
}

export async function readItem(
  services: EmbeddedServices,
  residentId: string,
  item: UpdateItem,
): Promise<ValidationContext> {
  const { database, vault } = services
  const { identity } = await readResident(database.reader, vault, residentId)
  return describeItem(services, item, identity, await findContacts(database.reader, services, residentId))
}
