import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { normalizeAddress, type Contact } from '@/lib/contacts/contact-address'
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

export async function replaceNameLookups(tx: Transaction, vault: Vault, residentId: string, identity: Identity) {
  const [newest] = nameFolds
  const { fullName, postalCode } = identity
  const hashes = new Set(fullName.map(({ value }) => hashName(vault, newest, value, postalCode)))
  const rows = [...hashes].map((nameAndPostalCode) => ({ residentId, nameAndPostalCode, foldVersion: newest.version }))
  await tx.delete(demographicLookups).where(eq(demographicLookups.residentId, residentId))
  if (rows.length > 0) await tx.insert(demographicLookups).values(rows)
}

/** Also renews the look-ups. */
export async function updateIdentity(tx: Transaction, vault: Vault, residentId: string, identity: Identity, at: Date) {
  const sealedIdentity = vault.seal(JSON.stringify(identity), 'residents.identity')
  await tx.update(residents).set({ identity: sealedIdentity, updatedAt: at }).where(eq(residents.id, residentId))
  await replaceNameLookups(tx, vault, residentId, identity)
}

/** The old contact of the channel gets no more messages. */
export async function replaceContact(tx: Transaction, vault: Vault, residentId: string, contact: Contact, at: Date) {
  const isCurrent = and(
    eq(contacts.residentId, residentId),
    eq(contacts.channel, contact.channel),
    isNull(contacts.replacedAt),
  )
  await tx.update(contacts).set({ replacedAt: at }).where(isCurrent)
  await insertContact(tx, vault, residentId, contact, at)
}

/** A phone number is in E.164. */
export function sealContactAddress(vault: Vault, given: string) {
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
    ...sealContactAddress(vault, contact.address),
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

/** In any language; the caller must compare the names. */
export async function findResidentIdsByName(db: Reader, vault: Vault, name: string, postalCode: string) {
  const wanted = nameFolds.map((fold) => hashName(vault, fold, name, postalCode))
  const rows = await db
    .selectDistinct({ id: demographicLookups.residentId })
    .from(demographicLookups)
    .where(inArray(demographicLookups.nameAndPostalCode, wanted))
  return rows.map((row) => row.id)
}

/** @throws for an unknown id, because ids come from a look-up or a session */
export async function readResident(db: Reader, vault: Vault, id: string): Promise<Resident> {
  const [row] = await db
    .select({ uin: residents.uin, identity: residents.identity })
    .from(residents)
    .where(eq(residents.id, id))
  if (!row) throw new Error('No such resident')
  const identity = JSON.parse(vault.open(row.identity, 'residents.identity')) as Identity // insertResident wrote it
  return { id, uin: vault.open(row.uin, 'residents.uin'), identity }
}

export async function readPortrait(db: Reader, vault: Vault, residentId: string): Promise<Buffer | null> {
  const [row] = await db.select({ portrait: residents.portrait }).from(residents).where(eq(residents.id, residentId))
  return row?.portrait ? Buffer.from(vault.open(row.portrait, 'residents.portrait'), 'base64') : null
}
