import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, asc, eq, gt } from 'drizzle-orm'
import type { Database, Reader, Transaction } from './database'
import { addressFolds, nameFolds, type Folds } from './fold'
import { readResident, replaceNameLookups, sealContactAddress } from './residents'
import { contacts, demographicLookups, residents } from './schema/residents'
import type { Vault } from './vault'

const place = 'contacts.address'

type LookupKind = {
  folds: Folds
  /** Rows or their owners, ordered by id. */
  listMadeBy(db: Reader, version: number, after: string, limit: number): Promise<{ id: string }[]>
  renew(tx: Transaction, vault: Vault, id: string): Promise<void>
}

const names: LookupKind = {
  folds: nameFolds,
  listMadeBy: (db, version, after, limit) =>
    db
      .selectDistinct({ id: demographicLookups.residentId })
      .from(demographicLookups)
      .where(and(eq(demographicLookups.foldVersion, version), gt(demographicLookups.residentId, after)))
      .orderBy(asc(demographicLookups.residentId))
      .limit(limit),
  async renew(tx, vault, id) {
    // Locked, because a name changed meanwhile has new hashes already.
    await tx.select({ id: residents.id }).from(residents).where(eq(residents.id, id)).for('update')
    const { identity } = await readResident(tx, vault, id)
    await replaceNameLookups(tx, vault, id, identity)
  },
}

const addresses: LookupKind = {
  folds: addressFolds,
  listMadeBy: (db, version, after, limit) =>
    db
      .select({ id: contacts.id })
      .from(contacts)
      .where(and(eq(contacts.foldVersion, version), gt(contacts.id, after)))
      .orderBy(asc(contacts.id))
      .limit(limit),
  async renew(tx, vault, id) {
    const [row] = await tx.select({ address: contacts.address }).from(contacts).where(eq(contacts.id, id))
    // An address never changes in its row.
    if (!row) return
    const renewed = sealContactAddress(vault, vault.open(row.address, place))
    await tx.update(contacts).set(renewed).where(eq(contacts.id, id))
  },
}

export type Renewed = { renewed: number; failed: number }
type Options = { batch?: number; signal?: AbortSignal }

/** One at a time, so that a record without its key does not stop the others. */
async function renewOne({ database, vault }: RenewalServices, kind: LookupKind, id: string): Promise<boolean> {
  try {
    await database.transaction((tx) => kind.renew(tx, vault, id), 'read committed')
    return true
  } catch {
    return false
  }
}

async function renewKind(services: RenewalServices, kind: LookupKind, { batch = 5, signal }: Options, total: Renewed) {
  const [, ...older] = kind.folds
  for (const { version } of older) {
    for (let after = ''; !signal?.aborted;) {
      const rows = await kind.listMadeBy(services.database.reader, version, after, batch)
      const done = await Promise.all(rows.map(({ id }) => renewOne(services, kind, id)))
      total.renewed += done.filter(Boolean).length
      total.failed += done.filter((isDone) => !isDone).length
      await nextTurn() // lets other calls run
      after = rows.at(-1)?.id ?? ''
      if (rows.length < batch) break
    }
  }
}

type RenewalServices = { database: Database; vault: Vault }

/** Safe to stop, repeat and run on several instances: one transaction for each record. */
export async function renewLookups(services: RenewalServices, options: Options = {}): Promise<Renewed> {
  const total: Renewed = { renewed: 0, failed: 0 }
  for (const kind of [names, addresses]) await renewKind(services, kind, options, total)
  return total
}
