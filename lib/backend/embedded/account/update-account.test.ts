import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { draftDocuments, updateDrafts } from '@/db/schema/drafts'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import type { UpdateAccount } from '../../account/update-account'
import { writePdf } from '@/lib/documents/testing/write-pdf'

const call = { requestId: 'test', entryPoint: 'page' } as const
const daySeconds = 24 * 60 * 60
let open: TestPortal
let updates: UpdateAccount
let resident: TestResident
let id: string

beforeAll(async () => {
  open = await openTestPortal()
  updates = open.portal.backend.account.update
})
afterAll(() => open.remove())
beforeEach(async () => {
  resident = await open.addResident()
  id = resident.id
})

const bill = {
  proof: 'proofOfAddress',
  documentType: 'utilityBill',
  fileName: 'bill.pdf',
  content: writePdf(),
} as const
const newAddress = { line1: '7 Mill Lane', city: 'Port Nima', postalCode: '20010' }

async function sendLanguage(language: string) {
  await updates.chooseItems(id, ['language'])
  await updates.keepAnswer(id, 'language', { language })
  return updates.submit(id, `key-${id}`, call)
}

test('nothing is begun until items are chosen, and what is on record is told field by field', async () => {
  expect(await updates.readDraft(id)).toBeNull()
  expect((await updates.readItem(id, 'name')).fields).toEqual([
    { name: 'name.eng', language: 'eng' },
    { name: 'name.ara', language: 'ara' },
  ])
  const current = await updates.readCurrent(id)
  expect(current).toMatchObject({
    gender: { gender: 'female' },
    dateOfBirth: { day: '14', month: '3', year: '1990' },
    phone: { value: `+91${resident.phone}` },
    email: { value: resident.email },
    guardian: { 'guardian.eng': '', 'guardian.ara': '' },
  })
})

test('an accepted answer is kept, tidied; a wrong one changes nothing', async () => {
  await updates.chooseItems(id, ['language', 'name'])
  expect(await updates.keepAnswer(id, 'name', { 'name.eng': '  Amina   Haddad ', 'name.ara': 'أمينة ديالو' })).toEqual({
    outcome: 'kept',
    draft: await updates.readDraft(id),
  })
  expect(await updates.keepAnswer(id, 'name', { 'name.eng': 'Амина', 'name.ara': '' })).toEqual({
    outcome: 'refused',
    problems: { 'name.eng': 'letters', 'name.ara': 'missing' },
  })
  const draft = await updates.readDraft(id)
  expect(draft?.items).toEqual(['name', 'language'])
  expect(draft?.answers.name).toEqual({ 'name.eng': 'Amina Haddad', 'name.ara': 'أمينة ديالو' })
  expect(draft?.requiredProofs).toEqual(['proofOfIdentity'])
})

test('what equals the record is unchanged, at the first field of the item', async () => {
  const current = await updates.readCurrent(id)
  for (const item of ['name', 'dateOfBirth', 'gender', 'address', 'phone', 'email', 'language'] as const) {
    const [first] = (await updates.readItem(id, item)).fields
    expect(await updates.keepAnswer(id, item, current[item])).toEqual({
      outcome: 'refused',
      problems: { [first?.name ?? '']: 'unchanged' },
    })
  }
  expect(await updates.readDraft(id)).toBeNull()
})

test('choosing anew drops the answers and documents of what is no longer chosen', async () => {
  await updates.chooseItems(id, ['address', 'gender'])
  await updates.keepAnswer(id, 'address', newAddress)
  await updates.keepAnswer(id, 'gender', { gender: 'other' })
  expect(await updates.keepDocument(id, bill)).toBe('kept')
  await updates.chooseItems(id, ['gender'])
  expect(await updates.readDraft(id)).toMatchObject({ answers: { gender: { gender: 'other' } }, documents: [] })
  await updates.chooseItems(id, [])
  expect(await updates.readDraft(id)).toBeNull()
})

test('a draft lives a day from its last change, and is then gone from the database with its documents', async () => {
  await updates.chooseItems(id, ['address'])
  open.wait(daySeconds - 60)
  expect(await updates.keepDocument(id, bill)).toBe('kept')
  open.wait(daySeconds - 60)
  expect((await updates.readDraft(id))?.documents).toHaveLength(1)
  open.wait(60)
  expect(await updates.readDraft(id)).toBeNull()
  expect(await updates.readDocument(id, 'proofOfAddress')).toBeNull()
  const { reader } = open.portal.database
  expect(await reader.$count(draftDocuments)).toBeGreaterThan(0)
  await open.portal.requests.runOnce()
  expect(await reader.$count(updateDrafts)).toBe(0)
  expect(await reader.$count(draftDocuments)).toBe(0)
})

test('a new draft takes nothing over from one that ran out', async () => {
  await updates.chooseItems(id, ['address'])
  await updates.keepDocument(id, bill)
  open.wait(daySeconds)
  await updates.chooseItems(id, ['address'])
  expect(await updates.readDraft(id)).toMatchObject({ answers: {}, documents: [] })
})

test("nobody reads, changes or sends another's draft", async () => {
  await updates.chooseItems(id, ['address'])
  await updates.keepAnswer(id, 'address', newAddress)
  await updates.keepDocument(id, bill)
  const { id: other } = await open.addResident()
  expect(await updates.readDraft(other)).toBeNull()
  expect(await updates.readDocument(other, 'proofOfAddress')).toBeNull()
  await expect(updates.keepDocument(other, bill)).rejects.toMatchObject({ code: 'data-invalid' })
  await expect(updates.submit(other, 'k', call)).rejects.toMatchObject({ code: 'data-invalid' })
  await updates.dropDocument(other, 'proofOfAddress')
  await updates.dropDraft(other)
  expect((await updates.readDraft(id))?.documents).toHaveLength(1)
})

test('an item of which an update is under way cannot be chosen or answered', async () => {
  await sendLanguage('fra')
  expect(await updates.listPendingItems(id)).toEqual(['language'])
  await updates.chooseItems(id, ['language', 'gender'])
  expect((await updates.readDraft(id))?.items).toEqual(['gender'])
  expect(await updates.keepAnswer(id, 'language', { language: 'ara' })).toEqual({
    outcome: 'refused',
    problems: { language: 'pending' },
  })
})

test('a document is kept once for each proof, as it came, and can be dropped', async () => {
  await updates.chooseItems(id, ['address'])
  expect(await updates.keepDocument(id, bill)).toBe('kept')
  const contract = { ...bill, documentType: 'rentalContract', fileName: 'C:\\scans\\contract.pdf' } as const
  expect(await updates.keepDocument(id, contract)).toBe('kept')
  const described = { proof: 'proofOfAddress', documentType: 'rentalContract', contentType: 'application/pdf' }
  expect((await updates.readDraft(id))?.documents).toEqual([
    { ...described, fileName: 'contract.pdf', byteCount: bill.content.length },
  ])
  expect(await updates.readDocument(id, 'proofOfAddress')).toEqual({
    contentType: 'application/pdf',
    content: bill.content,
  })
  await updates.dropDocument(id, 'proofOfAddress')
  expect((await updates.readDraft(id))?.documents).toEqual([])
})

test('a document that is wrong is refused with its reason, and does not take the place of a right one', async () => {
  await updates.chooseItems(id, ['address'])
  await updates.keepDocument(id, bill)
  expect(await updates.keepDocument(id, { ...bill, fileName: '', content: Buffer.alloc(0) })).toBe('none')
  expect(await updates.keepDocument(id, { ...bill, content: Buffer.from('hello') })).toBe('wrongKind')
  const forged = { ...bill, documentType: 'passport' } as const
  await expect(updates.keepDocument(id, forged)).rejects.toMatchObject({ code: 'data-invalid' })
  const unneeded = { ...bill, proof: 'proofOfIdentity', documentType: 'passport' } as const
  await expect(updates.keepDocument(id, unneeded)).rejects.toMatchObject({ code: 'data-invalid' })
  expect((await updates.readDraft(id))?.documents).toHaveLength(1)
})

test('what was typed and refused is kept as it was typed, until the answer is right or its item is left out', async () => {
  await updates.chooseItems(id, ['phone', 'name'])
  await updates.keepAnswer(id, 'phone', { value: 'no number', other: 'x' })
  expect((await updates.readDraft(id))?.refused).toEqual({ phone: { value: 'no number' } })
  const longNames = { 'name.eng': `Ámina ${'Ж'.repeat(2000)}`, 'name.ara': 'أ'.repeat(80) }
  await updates.keepAnswer(id, 'name', longNames)
  const refused = (await updates.readDraft(id))?.refused.name
  expect(refused?.['name.ara']).toBe(longNames['name.ara'])
  expect(refused?.['name.eng']).toHaveLength(500)
  await updates.keepAnswer(id, 'phone', { value: '7701234567' })
  expect(Object.keys((await updates.readDraft(id))?.refused ?? {})).toEqual(['name'])
  await updates.chooseItems(id, ['phone'])
  expect((await updates.readDraft(id))?.refused).toEqual({})
})
