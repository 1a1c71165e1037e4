import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  countAuthTransactions,
  findAuthTransaction,
  insertAuthTransactions,
  listAuthPartners,
  listAuthTransactions,
  type AuthTransaction,
  type AuthTransactionFilter,
} from './auth-transactions'
import { authTransactions } from './schema/authentication'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
const all: AuthTransactionFilter = { from: null, until: null, modality: null, succeeded: null, partnerKey: null }
const make = (count: number, differing: Partial<AuthTransaction> = {}): AuthTransaction => ({
  ...{ residentId: 'a', at: minute(count), modality: 'OTP-AUTH', partnerName: 'Bank of Alma', succeeded: true },
  ...{ partnerTransactionId: `T${count}`, idUsed: 'XXXXXX1175', answer: 'OTP Authentication Success' },
  ...differing,
})
beforeAll(async () => {
  store = await openStore()
  await add(
    make(1),
    make(3, { modality: 'FACE-AUTH', succeeded: false, partnerName: 'Clinic' }),
    make(2, { partnerName: 'Clinic' }),
    make(3, { partnerTransactionId: 'T3 later' }),
    make(1, { residentId: 'b' }),
  )
})
afterAll(() => store.remove())

const add = (...entries: AuthTransaction[]) => store.write((tx) => insertAuthTransactions(tx, store.vault, entries))
const list = (filter?: AuthTransactionFilter, offset = 0, limit = 10) =>
  listAuthTransactions(store.reader, store.vault, 'a', { offset, limit, ...(filter ? { filter } : {}) })
const references = async (filter?: AuthTransactionFilter) =>
  (await list(filter)).map(({ partnerTransactionId }) => partnerTransactionId)

test('the newest comes first, of one moment the one recorded last, and nobody else’s', async () => {
  expect(await references()).toEqual(['T3 later', 'T3', 'T2', 'T1'])
  expect(await references(all)).toEqual(['T3 later', 'T3', 'T2', 'T1'])
})

test.each<[Partial<AuthTransactionFilter>, string[]]>([
  [{ from: minute(3) }, ['T3 later', 'T3']],
  [{ until: minute(3) }, ['T2', 'T1']],
  [{ from: minute(2), until: minute(3) }, ['T2']],
  [{ modality: 'FACE-AUTH' }, ['T3']],
  [{ succeeded: false }, ['T3']],
  [{ succeeded: true, from: minute(2) }, ['T3 later', 'T2']],
  [{ modality: 'IRIS-AUTH' }, []],
  [{ partnerKey: 'nobody' }, []],
])('narrowed to %j; the first moment counts, the last does not', async (differing, expected) => {
  const filter = { ...all, ...differing }
  expect(await references(filter)).toEqual(expected)
  expect(await countAuthTransactions(store.reader, 'a', filter)).toBe(expected.length)
})

test('a partner is found by a key that does not tell the name', async () => {
  const partners = await listAuthPartners(store.reader, store.vault, 'a')
  expect(partners.map(({ name }) => name).sort()).toEqual(['Bank of Alma', 'Clinic'])
  const clinic = partners.find(({ name }) => name === 'Clinic')?.key ?? ''
  expect(clinic).toMatch(/^[\w-]{16}$/)
  expect(await references({ ...all, partnerKey: clinic })).toEqual(['T3', 'T2'])
  expect((await list())[1]?.partnerKey).toBe(clinic)
  expect(await listAuthPartners(store.reader, store.vault, 'nobody')).toEqual([])
})

test('a page is a stretch of the same list', async () => {
  expect((await list(all, 1, 2)).map((row) => row.partnerTransactionId)).toEqual(['T3', 'T2'])
  expect(await list(all, 4, 2)).toEqual([])
})

test("one can be read by its own resident, and is not found by another's", async () => {
  const [newest] = await list()
  const id = newest?.id ?? 0
  expect(await findAuthTransaction(store.reader, store.vault, 'a', id)).toEqual(newest)
  expect(await findAuthTransaction(store.reader, store.vault, 'b', id)).toBeNull()
  expect(await findAuthTransaction(store.reader, store.vault, 'a', 999_999)).toBeNull()
})

test('names of partners and numbers lie in no row as text', async () => {
  const rows = JSON.stringify(await store.reader.select().from(authTransactions))
  for (const secret of ['Bank of Alma', 'Clinic', '1175']) expect(rows).not.toContain(secret)
})

test('nothing to record is no error', async () => {
  await add()
  expect(await references()).toHaveLength(4)
})
