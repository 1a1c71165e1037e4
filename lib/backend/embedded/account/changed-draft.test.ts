import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import type { UpdateAccount } from '../../account/update-account'
import { writePdf } from '@/lib/documents/testing/write-pdf'

const daySeconds = 24 * 60 * 60
let open: TestPortal
let updates: UpdateAccount
let id: string

beforeAll(async () => {
  open = await openTestPortal()
  updates = open.portal.backend.account.update
})
afterAll(() => open.remove())
beforeEach(async () => {
  ;({ id } = await open.addResident())
})

const bill = {
  proof: 'proofOfAddress',
  documentType: 'utilityBill',
  fileName: 'bill.pdf',
  content: writePdf(),
} as const
const newAddress = { line1: '7 Mill Lane', city: 'Port Nima', postalCode: '20010' }

test('what is chosen, answered and proved hands the draft back as it is read afterwards', async () => {
  const chosen = await updates.chooseItems(id, ['address', 'gender'])
  expect(chosen).toEqual(await updates.readDraft(id))
  await updates.keepDocument(id, bill)
  const kept = await updates.keepAnswer(id, 'address', newAddress)
  expect(kept).toEqual({ outcome: 'kept', draft: await updates.readDraft(id) })
  expect(kept).toMatchObject({ draft: { documents: [{ proof: 'proofOfAddress' }] } })
  expect(await updates.chooseItems(id, ['address'])).toEqual(await updates.readDraft(id))
  expect(await updates.chooseItems(id, [])).toBeNull()
})

test.each([
  ['gender', { gender: 'other' }],
  ['gender', { gender: 'x' }],
  ['language', {}],
] as const)('an answer for %s %j that needs a draft begins none', async (item, answer) => {
  expect(await updates.keepAnswer(id, item, answer, { mustBeBegun: true })).toEqual({ outcome: 'not-begun' })
  expect(await updates.readDraft(id)).toBeNull()
  await updates.chooseItems(id, ['gender'])
  open.wait(daySeconds)
  expect(await updates.keepAnswer(id, item, answer, { mustBeBegun: true })).toEqual({ outcome: 'not-begun' })
  expect(await updates.readDraft(id)).toBeNull()
})
