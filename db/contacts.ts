import 'server-only'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from './database'
import { addressFolds } from './fold'
import type { Contact } from './residents'
import { contacts } from './schema/residents'
import type { Vault } from './vault'

/** The contacts in force, e-mail first. */
export async function listContacts(db: Reader, vault: Vault, residentId: string): Promise<Contact[]> {
  const rows = await db
    .select({ channel: contacts.channel, address: contacts.address })
    .from(contacts)
    .where(and(eq(contacts.residentId, residentId), isNull(contacts.replacedAt)))
    .orderBy(asc(contacts.channel))
  return rows.map(({ channel, address }) => ({ channel, address: vault.open(address, 'contacts.address') }))
}

/** Everyone for whom the e-mail address or phone number may be registered now; the caller compares the addresses. */
export async function findResidentIdsByContact(db: Reader, vault: Vault, address: string): Promise<string[]> {
  const wanted = addressFolds.map(({ fold }) => vault.lookup('address', fold(address)))
  const rows = await db
    .selectDistinct({ id: contacts.residentId })
    .from(contacts)
    .where(and(inArray(contacts.addressLookup, wanted), isNull(contacts.replacedAt)))
  return rows.map((row) => row.id)
}
