import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documents } from '@/db/schema/registrations'
import { productionSettings } from '@/lib/demo/testing/production-settings'
import { writePdf } from '@/lib/documents/testing/write-pdf'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'

const call = { requestId: 'test', entryPoint: 'page' } as const
const bill = {
  proof: 'proofOfAddress',
  documentType: 'utilityBill',
  fileName: 'bill.pdf',
  content: writePdf(),
} as const
const newAddress = { line1: '7 Mill Lane', city: 'Port Nima', postalCode: '20010' }
let open: TestPortal

beforeAll(async () => {
  open = await openTestPortal()
})
afterAll(() => open.remove())

test('answers from several tabs at once are all kept', async () => {
  const { update: updates } = open.portal.backend.account
  const { id } = await open.addResident()
  const kept = await Promise.all([
    updates.keepAnswer(id, 'address', newAddress),
    updates.keepAnswer(id, 'gender', { gender: 'male' }),
    updates.keepAnswer(id, 'language', { language: 'ara' }),
    updates.keepAnswer(id, 'phone', { value: '7799999999' }),
    updates.keepAnswer(id, 'dateOfBirth', { day: '1', month: '1', year: '1980' }),
  ])
  expect(kept.map(({ outcome }) => outcome)).toEqual(Array(5).fill('kept'))
  const draft = await updates.readDraft(id)
  expect(draft?.items).toEqual(['dateOfBirth', 'gender', 'address', 'phone', 'language'])
  expect(Object.keys(draft?.answers ?? {})).toHaveLength(5)
})

test('of several documents for one proof that come at once, one is kept', async () => {
  const { update: updates } = open.portal.backend.account
  const { id } = await open.addResident()
  await updates.chooseItems(id, ['address'])
  const names = Array.from({ length: 5 }, (_, index) => `bill-${index}.pdf`)
  await Promise.all(names.map((fileName) => updates.keepDocument(id, { ...bill, fileName })))
  const kept = (await updates.readDraft(id))?.documents.map(({ fileName }) => fileName)
  expect(kept).toHaveLength(1)
  expect(names).toEqual(expect.arrayContaining(kept ?? []))
})

test('a resident who has sent a day’s worth of documents is told so, until the day is over', async () => {
  const { update: updates } = open.portal.backend.account
  const { id } = await open.addResident()
  await updates.keepAnswer(id, 'address', newAddress)
  await updates.keepDocument(id, bill)
  await updates.submit(id, 'key', call)
  const large = { byteCount: 40 * 1024 * 1024 - bill.content.length }
  await open.portal.database.transaction((tx) => tx.update(documents).set(large).where(eq(documents.residentId, id)))
  await updates.chooseItems(id, ['name'])
  const passport = { ...bill, proof: 'proofOfIdentity', documentType: 'passport' } as const
  const longer = Buffer.concat([writePdf(), Buffer.from('\n')])
  expect(await updates.keepDocument(id, { ...passport, content: longer })).toBe('quota')
  expect(await updates.keepDocument(id, passport)).toBe('kept')
  open.wait(24 * 60 * 60 + 1)
  await updates.chooseItems(id, ['name'])
  expect(await updates.keepDocument(id, { ...passport, content: longer })).toBe('kept')
})

test('where no messages can be sent to phones, no phone can be given; where all proofs are demanded, all are', async () => {
  const other = await openTestPortal({ ...productionSettings, UPDATE_PROOFS: 'all' })
  try {
    const { update: updates } = other.portal.backend.account
    const { id } = await other.addResident()
    expect(await updates.keepAnswer(id, 'phone', { value: '7799999999' })).toEqual({
      outcome: 'refused',
      problems: { value: 'taken' },
    })
    expect(await updates.keepAnswer(id, 'email', { value: 'new@utopia.example' })).toMatchObject({ outcome: 'kept' })
    const all = ['proofOfIdentity', 'proofOfDateOfBirth', 'proofOfAddress', 'proofOfRelationship']
    expect((await updates.readDraft(id))?.requiredProofs).toEqual(all)
    await expect(updates.submit(id, 'key', call)).rejects.toMatchObject({
      fields: ['email', ...all].map((field) => ({ field, problem: 'missing' })),
    })
  } finally {
    await other.remove()
  }
})
