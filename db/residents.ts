import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { normalizeAddress } from '@/lib/identity/contact-address'
import type { Identity } from '@/lib/identity/identity'
import type { Reader, Transaction } from './database'
import { addressFolds, nameFolds, type Fold } from './fold'
import { contacts, demographicLookups, residents } from './schema/residents'
import type { Vault } from './vault'

export type NewResident = {
  uin: string
  identity: Identity
  /** JPEG */
  portrait: Buffer | null
  email: string | null
  phone: string | null
}
export type Resident = { id: string; uin: string; identity: Identity }

const hashName = (vault: Vault, { fold }: Fold, name: string, postalCode: string) =>
  vault.lookup('name-and-postal-code', `${fold(name)}|${postalCode.trim()}`)

/** Writes the resident with the contacts and all look-ups; gives the new id. */
export async function insertResident(tx: Transaction, vault: Vault, resident: NewResident, at: Date): Promise<string> {
  const id = randomUUID()
  const { identity } = resident
  await tx.insert(residents).values({
    id,
    uin: vault.seal(resident.uin, 'residents.uin'),
    uinLookup: vault.lookup('uin', resident.uin),
    identity: vault.seal(JSON.stringify(identity), 'residents.identity'),
    portrait: resident.portrait && vault.seal(resident.portrait.toString('base64'), 'residents.portrait'),
    createdAt: at,
    updatedAt: at,
  })
  await replaceNameLookups(tx, vault, id, identity)
  if (resident.email) await insertContact(tx, vault, id, { channel: 'email', address: resident.email }, at)
  if (resident.phone) await insertContact(tx, vault, id, { channel: 'sms', address: resident.phone }, at)
  return id
}

/** Puts the hashes of the names, made by the newest fold, in the place of those that there are. */
export async function replaceNameLookups(tx: Transaction, vault: Vault, residentId: string, identity: Identity) {
  const [newest] = nameFolds
  const { fullName, postalCode } = identity
  const hashes = new Set(fullName.map(({ value }) => hashName(vault, newest, value, postalCode)))
  const rows = [...hashes].map((nameAndPostalCode) => ({ residentId, nameAndPostalCode, foldVersion: newest.version }))
  await tx.delete(demographicLookups).where(eq(demographicLookups.residentId, residentId))
  if (rows.length > 0) await tx.insert(demographicLookups).values(rows)
}

/** Puts a changed record in the place of the one before, look-ups included. */
export async function updateIdentity(tx: Transaction, vault: Vault, residentId: string, identity: Identity, at: Date) {
  const sealedIdentity = vault.seal(JSON.stringify(identity), 'residents.identity')
  await tx.update(residents).set({ identity: sealedIdentity, updatedAt: at }).where(eq(residents.id, residentId))
  await replaceNameLookups(tx, vault, residentId, identity)
}

/** A changed contact takes the place of the one before on its channel; nothing is sent to that any more. */
export async function replaceContact(tx: Transaction, vault: Vault, residentId: string, contact: Contact, at: Date) {
  const isCurrent = and(
    eq(contacts.residentId, residentId),
    eq(contacts.channel, contact.channel),
    isNull(contacts.replacedAt),
  )
  await tx.update(contacts).set({ replacedAt: at }).where(isCurrent)
  await insertContact(tx, vault, residentId, contact, at)
}

/** `address` is an e-mail address, or a phone number in E.164. */
export type Contact = { channel: 'email' | 'sms'; address: string }

/** The columns of an address: as it is kept, and as it is looked up. */
export function writeAddress(vault: Vault, given: string) {
  const [{ fold, version }] = addressFolds
  const address = normalizeAddress(given)
  return {
    address: vault.seal(address, 'contacts.address'),
    addressLookup: vault.lookup('address', fold(address)),
    foldVersion: version,
  }
}

async function insertContact(tx: Transaction, vault: Vault, residentId: string, contact: Contact, at: Date) {
  await tx.insert(contacts).values({
    id: randomUUID(),
    residentId,
    channel: contact.channel,
    ...writeAddress(vault, contact.address),
    createdAt: at,
  })
}

export async function findResidentIdByUin(db: Reader, vault: Vault, uin: string): Promise<string | null> {
  const rows = await db
    .select({ id: residents.id })
    .from(residents)
    .where(eq(residents.uinLookup, vault.lookup('uin', uin)))
  return rows[0]?.id ?? null
}

/** Everyone who may have that name, in any language, with that postal code; the caller compares the names. */
export async function findResidentIdsByName(db: Reader, vault: Vault, name: string, postalCode: string) {
  const wanted = nameFolds.map((fold) => hashName(vault, fold, name, postalCode))
  const rows = await db
    .selectDistinct({ id: demographicLookups.residentId })
    .from(demographicLookups)
    .where(inArray(demographicLookups.nameAndPostalCode, wanted))
  return rows.map((row) => row.id)
}

/** @throws when there is no such resident: an id comes from a look-up or a session, never from outside */
export async function readResident(db: Reader, vault: Vault, id: string): Promise<Resident> {
  const [row] = await db
    .select({ uin: residents.uin, identity: residents.identity })
    .from(residents)
    .where(eq(residents.id, id))
  if (!row) throw new Error('No such resident')
  const identity = JSON.parse(vault.open(row.identity, 'residents.identity')) as Identity // written by insertResident
  return { id, uin: vault.open(row.uin, 'residents.uin'), identity }
}

/** The portrait as a JPEG, or null. */
export async function readPortrait(db: Reader, vault: Vault, residentId: string): Promise<Buffer | null> {
  const [row] = await db.select({ portrait: residents.portrait }).from(residents).where(eq(residents.id, residentId))
  return row?.portrait ? Buffer.from(vault.open(row.portrait, 'residents.portrait'), 'base64') : null
}
