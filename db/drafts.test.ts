import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  countOtherDraftBytes,
  deleteDraftDocument,
  keepDraftDocumentsOf,
  listDraftDocuments,
  readDraftDocument,
  readDraftDocuments,
  writeDraftDocument,
  type NewDraftDocument,
} from './draft-documents'
import { draftDocuments, updateDrafts } from './schema/drafts'
import {
  countExpiredDrafts,
  deleteDraft,
  deleteExpiredDrafts,
  extendDraft,
  findDraft,
  writeDraft,
  type DraftContent,
} from './update-drafts'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())
beforeEach(() => store.write((tx) => tx.delete(updateDrafts)))

const content: DraftContent = { items: ['name'], answers: { name: { 'name.eng': 'Nadia Rahal' } }, proven: {} }
const write = (residentId: string, at = minute(0), given = content) =>
  store.write((tx) =>
    writeDraft(tx, store.vault, residentId, given, { at, expiresAt: new Date(at.getTime() + 600_000) }),
  )
const find = (residentId: string, now = minute(1)) => findDraft(store.reader, store.vault, residentId, now)

async function begin(residentId = 'a') {
  await write(residentId)
  return (await find(residentId))?.id ?? ''
}
const paper: NewDraftDocument = {
  ...{ proof: 'proofOfAddress', documentType: 'utilityBill', fileName: 'bill.png', contentType: 'image/png' },
  content: Buffer.from('a bill'),
}
const keep = (draftId: string, differing: Partial<NewDraftDocument> = {}, at = minute(1)) =>
  store.write((tx) => writeDraftDocument(tx, store.vault, draftId, { ...paper, ...differing }, at))
const list = (draftId: string) => listDraftDocuments(store.reader, store.vault, draftId)

describe('a draft', () => {
  test('is one for each resident, also when two pages write at once', async () => {
    await Promise.all([write('a'), write('a'), write('b')])
    expect(await store.reader.$count(updateDrafts)).toBe(2)
    expect(await find('a')).toMatchObject({ content, expiresAt: minute(10) })
  })

  test('that is written again keeps its id, and so its documents', async () => {
    const id = await begin()
    await keep(id)
    await write('a', minute(5), { ...content, items: ['name', 'gender'] })
    expect(await find('a', minute(12))).toMatchObject({
      id,
      content: { items: ['name', 'gender'] },
      expiresAt: minute(15),
    })
    expect(await list(id)).toHaveLength(1)
  })

  test.each([
    [9, true],
    [10, false],
    [11, false],
  ])('lasts until its time is over: minute %i', async (now, isThere) => {
    await begin()
    expect((await find('a', minute(now))) !== null).toBe(isThere)
    expect(await countExpiredDrafts(store.reader, minute(now))).toBe(isThere ? 0 : 1)
  })

  test('whose time is over goes with its documents when another begins', async () => {
    const id = await begin()
    await keep(id)
    await write('a', minute(10))
    expect((await find('a', minute(11)))?.id).not.toBe(id)
    expect(await store.reader.$count(draftDocuments)).toBe(0)
  })

  test('can be given more time', async () => {
    const id = await begin()
    await store.write((tx) => extendDraft(tx, id, { at: minute(9), expiresAt: minute(20) }))
    expect(await find('a', minute(19))).not.toBeNull()
  })

  test("is deleted with its documents, and nobody else's", async () => {
    const [id, other] = [await begin(), await begin('b')]
    await keep(id)
    await keep(other)
    await store.write((tx) => deleteDraft(tx, 'a'))
    expect(await find('a')).toBeNull()
    expect([(await list(id)).length, (await list(other)).length]).toEqual([0, 1])
  })

  test('is cleared away once it has run out, and not before', async () => {
    await begin()
    await write('b', minute(5))
    await store.write((tx) => deleteExpiredDrafts(tx, minute(10)))
    expect(await store.reader.$count(updateDrafts)).toBe(1)
    expect(await find('b', minute(11))).not.toBeNull()
  })
})

describe('the papers of a draft', () => {
  test('are one for each proof: another takes its place, also at once', async () => {
    const id = await begin()
    await keep(id)
    await Promise.all([keep(id, { fileName: 'new.pdf', content: Buffer.from('longer') }), keep(id)])
    expect(await list(id)).toHaveLength(1)
    await keep(id, { fileName: 'last.pdf', contentType: 'application/pdf', content: Buffer.from('last') })
    expect(await list(id)).toEqual([
      {
        proof: 'proofOfAddress',
        documentType: 'utilityBill',
        fileName: 'last.pdf',
        contentType: 'application/pdf',
        byteCount: 4,
      },
    ])
  })

  test('come back byte by byte', async () => {
    const id = await begin()
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index))
    await keep(id, { content: bytes })
    const [read] = await readDraftDocuments(store.reader, store.vault, id)
    expect(read?.content.equals(bytes)).toBe(true)
    expect((await readDraftDocument(store.reader, store.vault, id, 'proofOfAddress'))?.content.equals(bytes)).toBe(true)
    expect(await readDraftDocument(store.reader, store.vault, id, 'proofOfIdentity')).toBeNull()
  })

  test('that prove something else go, those that are needed stay', async () => {
    const id = await begin()
    await keep(id, {}, minute(1))
    await keep(id, { proof: 'proofOfIdentity', documentType: 'passport' }, minute(2))
    await store.write((tx) => keepDraftDocumentsOf(tx, id, ['proofOfIdentity']))
    expect((await list(id)).map(({ proof }) => proof)).toEqual(['proofOfIdentity'])
    await store.write((tx) => keepDraftDocumentsOf(tx, id, []))
    expect(await list(id)).toEqual([])
  })

  test('are counted without the one that is to be replaced', async () => {
    const id = await begin()
    await keep(id)
    await keep(id, { proof: 'proofOfIdentity', documentType: 'passport', content: Buffer.from('12345678') })
    const count = (proof: NewDraftDocument['proof']) => store.write((tx) => countOtherDraftBytes(tx, id, proof))
    expect([await count('proofOfAddress'), await count('proofOfIdentity'), await count('proofOfDateOfBirth')]).toEqual([
      8, 6, 14,
    ])
  })

  test('can be dropped one by one', async () => {
    const id = await begin()
    await keep(id)
    await store.write((tx) => deleteDraftDocument(tx, id, 'proofOfIdentity'))
    expect(await list(id)).toHaveLength(1)
    await store.write((tx) => deleteDraftDocument(tx, id, 'proofOfAddress'))
    expect(await list(id)).toEqual([])
  })

  test('of no draft are refused', async () => {
    await expect(keep('nothing')).rejects.toThrow()
  })
})

test('neither answers nor names of files lie in a row as text', async () => {
  const id = await begin()
  await keep(id)
  const rows = JSON.stringify([
    await store.reader.select().from(updateDrafts),
    await store.reader.select().from(draftDocuments),
  ])
  for (const secret of ['Nadia', 'bill.png', Buffer.from('a bill').toString('base64')])
    expect(rows).not.toContain(secret)
})
