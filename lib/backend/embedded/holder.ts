import 'server-only'
import { listContacts } from '@/db/contacts'
import type { Reader } from '@/db/database'
import { findResidentIdByUin } from '@/db/residents'
import type { Contact } from '@/lib/contacts/contact-address'
import type { Vault } from '@/db/vault'
import { findResidentIdByLiveVid } from '@/db/vids'
import { isUin } from '@/lib/identity/uin'
import { isVid } from '@/lib/identity/vid'
import { maskContact } from '@/lib/contacts/mask-contact'
import type { EmbeddedServices } from './services'

/** A decoy stands for an ID that nobody holds: the work is the same, but nothing is sent. */
export type Holder = {
  kind: 'resident' | 'decoy'
  residentId: string
  contacts: Contact[]
  maskedContacts: string[]
}
/** The last two kinds exist only where unknown IDs are disclosed. */
export type HolderSearch = Holder | { kind: 'unknown' } | { kind: 'no-contact' }

export async function listUsableContacts(db: Reader, { vault, channels }: EmbeddedServices, residentId: string) {
  const contacts = await listContacts(db, vault, residentId)
  return contacts.filter(({ channel }) => channels.includes(channel))
}

/** Null for a VID that has ended and for an ID that is unknown or malformed. */
export async function findResidentId(db: Reader, services: EmbeddedServices, type: 'UIN' | 'VID', id: string) {
  const { vault, now } = services
  if (type === 'UIN') return isUin(id) ? findResidentIdByUin(db, vault, id) : null
  return isVid(id) ? findResidentIdByLiveVid(db, vault, id, now()) : null
}

export async function readHolder(db: Reader, services: EmbeddedServices, residentId: string): Promise<Holder> {
  const contacts = await listUsableContacts(db, services, residentId)
  return { kind: 'resident', residentId, contacts, maskedContacts: contacts.map(maskContact) }
}

/**
 * The one rule for what callers learn: without a contact, a decoy conceals the ID (docs/design.md, UNKNOWN_ID).
 * @param asked what the caller sent; the same value always gives the same decoy
 */
export async function findHolder(
  db: Reader,
  services: EmbeddedServices,
  { residentId, asked }: { residentId: string | null; asked: string },
): Promise<HolderSearch> {
  const holder = residentId ? await readHolder(db, services, residentId) : null
  if (holder && holder.contacts.length > 0) return holder
  if (services.unknownId === 'conceal') return makeDecoy(services.vault, asked)
  return { kind: holder ? 'no-contact' : 'unknown' }
}

export async function findHolderOfId(db: Reader, services: EmbeddedServices, type: 'UIN' | 'VID', id: string) {
  return findHolder(db, services, { residentId: await findResidentId(db, services, type, id), asked: id })
}

/** The same ID always gets the same mask, which reveals nothing about it. */
function inventMaskedContacts(vault: Vault, id: string): string[] {
  const bytes = Buffer.from(vault.lookup('mask', id), 'base64url')
  const [kind = 0, first = 0, last = 0, host = 0, digits = 0] = bytes
  const letter = (byte: number) => String.fromCharCode(97 + (byte % 26))
  const domain = ['gmail.com', 'outlook.com', 'yahoo.com', 'mail.com'][host % 4]
  const email = `${letter(first)}XXXXXXXXX${letter(last)}@${domain}`
  const phone = `XXXXXXXXX${100 + (digits % 256) + (host % 4) * 200}`
  return kind % 3 === 0 ? [email] : kind % 3 === 1 ? [phone] : [email, phone]
}

/** Browsers that wait for a code keep it in a cookie, so it cannot change. */
const decoyPrefix = 'ghost-'

export const isDecoyId = (residentId: string) => residentId.startsWith(decoyPrefix)

/** @param shown masked contacts to show instead of invented ones */
export function makeDecoy(vault: Vault, asked: string, shown?: string[]): Holder {
  const residentId = `${decoyPrefix}${vault.lookup('mask', asked)}`
  return { kind: 'decoy', residentId, contacts: [], maskedContacts: shown ?? inventMaskedContacts(vault, asked) }
}
