import 'server-only'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { isSameAddress, listAddressFolds, type Contact } from '@/lib/contacts/contact-address'
import type { Reader } from './database'
import { contacts } from './schema/residents'
import type { Vault } from './vault'

const place = 'contacts.address'

export async function listContacts(db: Reader, vault: Vault, residentId: string): Promise<Contact[]> {
  const rows = await db
    .select({ channel: contacts.channel, address: contacts.address })
    .from(contacts)
    .where(and(eq(contacts.residentId, residentId), isNull(contacts.replacedAt)))
    .orderBy(asc(contacts.channel))
  return rows.map(({ channel, address }) => ({ channel, address: vault.open(address, place) }))
}

/** Finds every spelling of the address. */
export async function findResidentIdsByContact(db: Reader, vault: Vault, address: string): Promise<string[]> {
  const wanted = listAddressFolds(address).map((fold) => vault.lookup('address', fold))
  const rows = await db
    .select({ id: contacts.residentId, address: contacts.address })
    .from(contacts)
    .where(and(inArray(contacts.addressLookup, wanted), isNull(contacts.replacedAt)))
  const meant = rows.filter((row) => isSameAddress(vault.open(row.address, place), address))
  return [...new Set(meant.map((row) => row.id))]
}
