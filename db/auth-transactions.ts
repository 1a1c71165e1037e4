import 'server-only'
import { and, desc, eq, gte, lt, max, sql } from 'drizzle-orm'
import type { Reader, Transaction } from './database'
import { authTransactions } from './schema/authentication'
import type { Vault } from './vault'

export type AuthTransaction = {
  residentId: string
  at: Date
  /** MOSIP's auth type, such as OTP-AUTH. */
  modality: string
  partnerName: string
  partnerTransactionId: string
  /** Already masked. */
  idUsed: string
  succeeded: boolean
  answer: string
}

export async function insertAuthTransactions(tx: Transaction, vault: Vault, entries: AuthTransaction[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry) => ({
    ...entry,
    partnerName: vault.seal(entry.partnerName, 'auth_transactions.partner_name'),
    partnerLookup: vault.lookup('partner', entry.partnerName),
    idUsed: vault.seal(entry.idUsed, 'auth_transactions.id_used'),
  }))
  await tx.insert(authTransactions).values(rows)
}

/** Null does not narrow. */
export type AuthTransactionFilter = {
  from: Date | null
  /** Exclusive. */
  until: Date | null
  modality: string | null
  succeeded: boolean | null
  partnerKey: string | null
}
export type StoredAuthTransaction = AuthTransaction & { id: number; partnerKey: string }

const partnerKeyLength = 16

const keyOfPartner = (partnerLookup: string) => partnerLookup.slice(0, partnerKeyLength)

const ofResident = (residentId: string) => eq(authTransactions.residentId, residentId)

function narrowTo(residentId: string, filter?: AuthTransactionFilter) {
  const { at, modality, succeeded, partnerLookup } = authTransactions
  if (!filter) return ofResident(residentId)
  const isOfPartner = sql`substr(${partnerLookup}, 1, ${sql.raw(String(partnerKeyLength))}) = ${filter.partnerKey}`
  return and(
    ofResident(residentId),
    filter.from === null ? undefined : gte(at, filter.from),
    filter.until === null ? undefined : lt(at, filter.until),
    filter.modality === null ? undefined : eq(modality, filter.modality),
    filter.succeeded === null ? undefined : eq(succeeded, filter.succeeded),
    filter.partnerKey === null ? undefined : isOfPartner,
  )
}

const openRow = (
  vault: Vault,
  { partnerName, partnerLookup, idUsed, ...row }: typeof authTransactions.$inferSelect,
): StoredAuthTransaction => ({
  ...row,
  partnerKey: keyOfPartner(partnerLookup),
  partnerName: vault.open(partnerName, 'auth_transactions.partner_name'),
  idUsed: vault.open(idUsed, 'auth_transactions.id_used'),
})

export async function listAuthTransactions(
  db: Reader,
  vault: Vault,
  residentId: string,
  { offset, limit, filter }: { offset: number; limit: number; filter?: AuthTransactionFilter },
): Promise<StoredAuthTransaction[]> {
  const rows = await db
    .select()
    .from(authTransactions)
    .where(narrowTo(residentId, filter))
    .orderBy(desc(authTransactions.at), desc(authTransactions.id))
    .limit(limit)
    .offset(offset)
  return rows.map((row) => openRow(vault, row))
}

export const countAuthTransactions = (db: Reader, residentId: string, filter: AuthTransactionFilter): Promise<number> =>
  db.$count(authTransactions, narrowTo(residentId, filter))

export async function findAuthTransaction(
  db: Reader,
  vault: Vault,
  residentId: string,
  id: number,
): Promise<StoredAuthTransaction | null> {
  const isOwn = and(eq(authTransactions.id, id), ofResident(residentId))
  const [row] = await db.select().from(authTransactions).where(isOwn)
  return row ? openRow(vault, row) : null
}

/** In no particular order. */
export async function listAuthPartners(
  db: Reader,
  vault: Vault,
  residentId: string,
): Promise<{ key: string; name: string }[]> {
  const { partnerLookup, partnerName } = authTransactions
  // Each sealed name differs, but all with one look-up hold the same name.
  const rows = await db
    .select({ partnerLookup, sealedName: max(partnerName) })
    .from(authTransactions)
    .where(ofResident(residentId))
    .groupBy(partnerLookup)
  return rows.map(({ partnerLookup: lookup, sealedName }) => ({
    key: keyOfPartner(lookup),
    name: vault.open(sealedName ?? '', 'auth_transactions.partner_name'),
  }))
}
