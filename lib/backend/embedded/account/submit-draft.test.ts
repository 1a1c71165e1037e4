import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readResident } from '@/db/residents'
import { documents, dispatches, serviceRequests } from '@/db/schema/registrations'
import { updateApi } from '@/lib/contract/update-api'
import { writePdf } from '@/lib/documents/testing/write-pdf'
import { askCode } from '@/lib/container/testing/ask-code'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import type { UpdateAccount } from '../../account/update-account'

const call = { requestId: 'test', entryPoint: 'page' } as const
let open: TestPortal
let updates: UpdateAccount
let resident: TestResident
let id: string

beforeAll(async () => {
  open = await openTestPortal({ HANDOVER_DIR: '/nowhere' })
  await open.portal.requests.stop() // a dispatch stays where the test can read it
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
const encode = (identity: object) => Buffer.from(JSON.stringify({ identity })).toString('base64url')
const countRequests = () => open.portal.database.reader.$count(serviceRequests, eq(serviceRequests.residentId, id))

/** The same resident by the documented entry point. */
async function sendByApi(change: object, proof: object = {}): Promise<string> {
  const code = await askCode(open, resident)
  const office = { centerId: '1', machineId: '1' }
  const request = updateApi.request.parse({ ...code, ...office, ...proof, identityJson: encode(change) })
  return (await open.portal.backend.requestUpdate(request, call)).rid
}

async function answerAddress() {
  await updates.chooseItems(id, ['address'])
  await updates.keepAnswer(id, 'address', newAddress)
  await updates.keepDocument(id, bill)
}

test('a whole draft becomes one request with its documents, and is gone', async () => {
  await answerAddress()
  const { rid } = await updates.submit(id, 'key', call)
  expect(rid).toMatch(/^\d{29}$/)
  expect(await updates.readDraft(id)).toBeNull()
  const { reader } = open.portal.database
  const [document] = await reader.select().from(documents).where(eq(documents.residentId, id))
  expect(document).toMatchObject({
    documentType: 'utilityBill',
    contentType: 'application/pdf',
    proof: 'proofOfAddress',
  })
  expect((await open.readMailbox(resident.email))[0]?.text).toContain(rid)
})

test('the fulfilment provider learns which documents there are', async () => {
  await answerAddress()
  await updates.submit(id, 'key', call)
  const rows = await open.portal.database.reader.select().from(dispatches)
  const payload = open.portal.vault.open(rows.at(-1)?.payload ?? '', 'hand_overs.payload')
  expect(JSON.parse(payload)).toMatchObject({
    kind: 'UPDATE',
    changes: { postalCode: '20010' },
    documents: [
      {
        proof: 'proofOfAddress',
        documentType: 'utilityBill',
        contentType: 'application/pdf',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ],
  })
  expect(payload).not.toContain('%PDF')
})

test('a double submit gets one RID, however close', async () => {
  await answerAddress()
  const answers = await Promise.all(Array.from({ length: 8 }, () => updates.submit(id, 'key', call)))
  expect(new Set(answers.map(({ rid }) => rid)).size).toBe(1)
  expect(await updates.submit(id, 'key', call)).toEqual(answers[0])
  expect(await countRequests()).toBe(1)
})

test('of two tabs one sends the draft, and the other is told that it is gone', async () => {
  await answerAddress()
  const outcomes = await Promise.allSettled(['tab-1', 'tab-2'].map((key) => updates.submit(id, key, call)))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'data-invalid', fields: [{ field: 'draft', problem: 'missing' }] },
  })
  expect(await countRequests()).toBe(1)
})

test('what is missing is named, and nothing is sent', async () => {
  await updates.chooseItems(id, ['name', 'address', 'email'])
  await updates.keepAnswer(id, 'email', { value: 'amina@new.example' })
  const refused = updates.submit(id, 'key', call)
  await expect(refused).rejects.toMatchObject({ code: 'data-invalid' })
  const fields = ['name', 'address', 'email', 'proofOfIdentity', 'proofOfAddress']
  await expect(refused).rejects.toMatchObject({ fields: fields.map((field) => ({ field, problem: 'missing' })) })
  expect(await countRequests()).toBe(0)
  expect((await updates.readDraft(id))?.answers.email).toEqual({ value: 'amina@new.example' })
})

test('a draft is refused as pending while another part of the same item is under way, and the draft stays', async () => {
  await answerAddress()
  await updates.keepAnswer(id, 'address', { ...newAddress, postalCode: '10004' })
  await sendByApi({ postalCode: '30010' }, { proofOfAddress: writePdf().toString('base64') })
  await expect(updates.submit(id, 'key', call)).rejects.toMatchObject({ code: 'update-pending' })
  expect((await updates.readDraft(id))?.documents).toHaveLength(1)
})

test('a draft of what has come true by itself is refused as empty', async () => {
  await updates.chooseItems(id, ['language'])
  await updates.keepAnswer(id, 'language', { language: 'fra' })
  await open.portal.reportStep({ rid: await sendByApi({ preferredLang: 'fra' }), step: 'DONE' })
  await expect(updates.submit(id, 'key', call)).rejects.toMatchObject({ code: 'update-empty' })
})

test('a new address takes the place of the old one in every language of the record', async () => {
  await answerAddress()
  const { rid } = await updates.submit(id, 'key', call)
  expect(await open.portal.reportStep({ rid, step: 'DONE' })).toBe('taken')
  const { identity } = await readResident(open.portal.database.reader, open.portal.vault, id)
  expect(identity).toMatchObject({
    addressLine1: [{ language: 'eng', value: '7 Mill Lane' }],
    city: [{ language: 'eng', value: 'Port Nima' }],
    province: [],
    region: [],
    postalCode: '20010',
  })
})
