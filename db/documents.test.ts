import { afterAll, beforeAll, expect, test } from 'vitest'
import { countDocumentBytes, insertDocuments } from './documents'
import { documents } from './schema/registrations'
import { insertServiceRequest } from './service-requests'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())

let number = 0
async function addDocuments(residentId: string, createdAt: Date, ...contents: string[]) {
  const rid = `1000810032048212026110308${String(15000 + ++number)}`
  const applicant = { name: 'Nadia Rahal', email: null, phone: null, language: 'eng' }
  await store.write(async (tx) => {
    const request = { rid, residentId, kind: 'UPDATE', applicant, createdAt, nextStepAt: null } as const
    const id = await insertServiceRequest(tx, store.vault, { ...request, details: { address: [] } })
    const proofs = contents.map((content) => {
      return { proof: 'proofOfAddress', documentType: null, contentType: 'image/png', content: Buffer.from(content) }
    })
    await insertDocuments(tx, store.vault, { serviceRequestId: id, residentId, createdAt }, proofs)
  })
}
const count = (residentId: string, since: Date) => store.write((tx) => countDocumentBytes(tx, residentId, since))

test.each([
  [9, 8],
  [10, 5],
  [20, 0],
])('what was stored after minute %i is counted: %i bytes', async (since, bytes) => {
  const residentId = `a${since}`
  await addDocuments(residentId, minute(10), 'abc')
  await addDocuments(residentId, minute(20), 'de', 'fgh')
  await addDocuments('other', minute(20), 'ijklmnop')
  expect(await count(residentId, minute(since))).toBe(bytes)
})

test('nobody has stored nothing', async () => {
  expect(await count('nobody', minute(0))).toBe(0)
})

test('a file lies in no row as it is', async () => {
  await addDocuments('b', minute(10), 'The whole page with stamp and seal')
  const rows = JSON.stringify(await store.reader.select().from(documents))
  expect(rows).not.toContain('stamp and seal')
  expect(rows).not.toContain(Buffer.from('The whole page').toString('base64').slice(0, 12))
})

test('files without their request are refused, and nothing of them stays', async () => {
  const owner = { serviceRequestId: 'nothing', residentId: 'c', createdAt: minute(0) }
  const proof = { proof: 'proofOfAddress', documentType: null, contentType: 'image/png', content: Buffer.from('x') }
  await expect(store.write((tx) => insertDocuments(tx, store.vault, owner, [proof]))).rejects.toThrow()
  expect(await count('c', new Date(0))).toBe(0)
})
