import 'server-only'
import { listContacts } from '@/db/contacts'
import type { Reader } from '@/db/database'
import { findResidentIdByUin, type Contact } from '@/db/residents'
import type { Vault } from '@/db/vault'
import { findResidentIdByLiveVid } from '@/db/vids'
import { isUin } from '@/lib/identity/uin'
import { isVid } from '@/lib/identity/vid'
import { maskContact } from '@/lib/notifications/mask-contact'
import type { EmbeddedServices } from './services'

/** Somebody a code may be made for. A ghost stands for an ID that nobody holds: all goes the same way, and nothing is sent. */
export type Individual = { residentId: string; contacts: Contact[]; maskedContacts: string[]; isGhost: boolean }

/** The resident's contacts in force on channels that have a sender. */
export async function listUsableContacts(db: Reader, { vault, channels }: EmbeddedServices, residentId: string) {
  const contacts = await listContacts(db, vault, residentId)
  return contacts.filter(({ channel }) => channels.includes(channel))
}

/** The holder's id of a UIN, or of a VID that is live; null when nobody's or malformed. */
export async function findResidentId(db: Reader, services: EmbeddedServices, type: 'UIN' | 'VID', id: string) {
  const { vault, now } = services
  if (type === 'UIN') return isUin(id) ? findResidentIdByUin(db, vault, id) : null
  return isVid(id) ? findResidentIdByLiveVid(db, vault, id, now()) : null
}

export async function readIndividual(db: Reader, services: EmbeddedServices, residentId: string): Promise<Individual> {
  const contacts = await listUsableContacts(db, services, residentId)
  return { residentId, contacts, maskedContacts: contacts.map(maskContact), isGhost: false }
}

/** A letter and two digits that are always the same for the same ID, and say nothing of it. */
function inventMaskedContacts(vault: Vault, id: string): string[] {
  const bytes = Buffer.from(vault.lookup('mask', id), 'base64url')
  const [kind = 0, first = 0, last = 0, host = 0, digits = 0] = bytes
  const letter = (byte: number) => String.fromCharCode(97 + (byte % 26))
  const domain = ['gmail.com', 'outlook.com', 'yahoo.com', 'mail.com'][host % 4]
  const email = `${letter(first)}XXXXXXXXX${letter(last)}@${domain}`
  const phone = `XXXXXXXXX${100 + (digits % 256) + (host % 4) * 200}`
  return kind % 3 === 0 ? [email] : kind % 3 === 1 ? [phone] : [email, phone]
}

const ghostPrefix = 'ghost-'

export const isGhostId = (residentId: string) => residentId.startsWith(ghostPrefix)

/** @param shown what to say the code was sent to, where the caller knows better than an invention */
export function inventGhost(vault: Vault, id: string, shown?: string[]): Individual {
  const residentId = `${ghostPrefix}${vault.lookup('mask', id)}`
  return { residentId, contacts: [], maskedContacts: shown ?? inventMaskedContacts(vault, id), isGhost: true }
}
