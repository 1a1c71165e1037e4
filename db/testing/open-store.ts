import { randomBytes } from 'node:crypto'
import type { Identity } from '@/lib/identity/identity'
import type { Transaction } from '../database'
import { insertResident, type NewResident } from '../residents'
import { createVault } from '../vault'
import { openTestDatabase } from './open-test-database'

export const makeIdentity = (differing: Partial<Identity> = {}): Identity => ({
  fullName: [{ language: 'eng', value: 'Nadia Rahal' }],
  gender: [{ language: 'eng', value: 'Female' }],
  dateOfBirth: '1990/02/03',
  addressLine1: [{ language: 'eng', value: '12 Harbour Street' }],
  addressLine2: [],
  addressLine3: [],
  region: [],
  province: [],
  city: [{ language: 'eng', value: 'Alma' }],
  postalCode: '10004',
  parentOrGuardianName: [],
  preferredLang: 'eng',
  ...differing,
})

/** Minutes after the hour at which tests begin. */
export const minute = (count: number) => new Date(Date.UTC(2026, 10, 23, 10, count))

/** An empty database with a vault: what every query is given. */
export async function openStore() {
  const { database, remove } = await openTestDatabase()
  const vault = createVault({ dataKeys: new Map([['k', randomBytes(32)]]), lookupKey: randomBytes(32) })
  const write = <T>(work: (tx: Transaction) => Promise<T>) => database.transaction(work)
  let added = 0

  function addResident(given: Partial<NewResident> = {}): Promise<string> {
    const uin = String(4_830_000_000 + ++added)
    const resident = { uin, identity: makeIdentity(), portrait: null, email: null, phone: null, ...given }
    return write((tx) => insertResident(tx, vault, resident, minute(0)))
  }
  return { database, reader: database.reader, vault, write, addResident, remove }
}
export type TestStore = Awaited<ReturnType<typeof openStore>>
