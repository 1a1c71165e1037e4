import 'server-only'
import { createHash } from 'node:crypto'
import { listContacts } from '@/db/contacts'
import type { Reader, Transaction } from '@/db/database'
import { countDocumentBytes, insertDocuments, type NewDocument } from '@/db/documents'
import type { Resident } from '@/db/residents'
import { listPendingUpdates } from '@/db/service-requests'
import { normalizeAddress } from '@/lib/contacts/contact-address'
import { dropUnchanged, listChanged, type IdentityChange } from '@/lib/identity/identity-change'
import { openRequest, type DocumentDigest } from './open-request'
import type { EmbeddedServices } from './services'

/** Per day: four documents of 2 MiB, five times. */
const quotaBytes = 40 * 1024 * 1024
const quotaSeconds = 24 * 60 * 60

export async function isWithinQuota(tx: Transaction, { now }: EmbeddedServices, residentId: string, added: number) {
  const stored = await countDocumentBytes(tx, residentId, new Date(now().getTime() - quotaSeconds * 1000))
  return stored + added <= quotaBytes
}

export async function listPendingChanges(db: Reader, { vault }: EmbeddedServices, residentId: string) {
  const pending = await listPendingUpdates(db, vault, residentId)
  return pending.flatMap(({ details }): IdentityChange[] => ('changes' in details ? [details.changes] : []))
}

export async function findContacts(db: Reader, { vault }: EmbeddedServices, residentId: string) {
  const contacts = await listContacts(db, vault, residentId)
  const find = (channel: string) => contacts.find((contact) => contact.channel === channel)?.address ?? null
  return { email: find('email'), phone: find('sms') }
}

function normalizeContacts(change: IdentityChange): IdentityChange {
  const normalized = { ...change }
  for (const name of ['phone', 'email'] as const) {
    const given = change[name]
    if (given !== undefined) normalized[name] = normalizeAddress(given)
  }
  return normalized
}

async function hasConflict(tx: Transaction, services: EmbeddedServices, residentId: string, change: IdentityChange) {
  const taken = (await listPendingChanges(tx, services, residentId)).flatMap(listChanged)
  return listChanged(change).some((attribute) => taken.includes(attribute))
}

function digestDocument({ content, ...document }: NewDocument): DocumentDigest {
  return { ...document, sha256: createHash('sha256').update(content).digest('hex') }
}

export async function openUpdate(
  tx: Transaction,
  services: EmbeddedServices,
  resident: Resident,
  asked: IdentityChange,
  documents: NewDocument[],
) {
  const at = services.now()
  const contacts = await findContacts(tx, services, resident.id)
  const changes = normalizeContacts(dropUnchanged(resident.identity, contacts, asked))
  if (listChanged(changes).length === 0) return { refused: 'update-empty' as const }
  if (await hasConflict(tx, services, resident.id, changes)) return { refused: 'update-pending' as const }
  const added = documents.reduce((total, { content }) => total + content.length, 0)
  if (!(await isWithinQuota(tx, services, resident.id, added))) return { refused: 'document-refused' as const }
  const enclosed = documents.length > 0 ? { documents: documents.map(digestDocument) } : {}
  const { id, rid } = await openRequest(tx, services, resident, 'UPDATE', { changes }, enclosed)
  const owner = { serviceRequestId: id, residentId: resident.id, createdAt: at }
  await insertDocuments(tx, services.vault, owner, documents)
  return { answer: { rid }, event: { event: 'updateRequested', rid, at } as const }
}
