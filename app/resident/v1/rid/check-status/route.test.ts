import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkAuditChain, listAuditEntries } from '@/db/audit'
import { insertRegistration, type NewRegistration } from '@/db/registrations'
import { generateRid } from '@/lib/identity/generate-rid'
import { callRoute, wrap } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import { POST } from './route'

let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal()
})
afterAll(() => open.remove())

let sequence = 0
async function register(given: Partial<NewRegistration> = {}) {
  const createdAt = new Date('2026-10-03T08:00:00Z')
  const rid = generateRid({ centreId: '10008', machineId: '10032', sequence: ++sequence, at: createdAt })
  const applicant = { name: 'Omar Haddad', email: `omar${sequence}@utopia.example`, phone: null, language: 'fra' }
  const registration = { rid, residentId: null, kind: 'NEW', status: 'PROCESSING', applicant, createdAt } as const
  const steps = [{ step: 'RECEIVED', at: createdAt } as const]
  const { database, vault } = open.portal
  await database.transaction((tx) => insertRegistration(tx, vault, { ...registration, steps, ...given }))
  return { rid, ...applicant }
}
const ask = (individualId: unknown, more: object = {}) =>
  callRoute(POST, wrap('mosip.resident.uinstatus', { individualId, individualIdType: 'RID', ...more }))

test('the status is told and sent to the contact given, in the applicant’s language', async () => {
  const { rid, email } = await register()
  const answer = await ask(rid)
  expect(answer).toMatchObject({ status: 200, errors: null, response: { ridStatus: 'PROCESSING', status: 'success' } })
  expect(answer).not.toHaveProperty('transactionID')
  const [mail] = await open.readMailbox(email)
  expect(mail?.subject).toBe('Où en est votre demande')
  expect(mail?.text).toContain(rid.slice(-4))
  expect(mail?.text).not.toContain(rid)
})

test.each(['RECEIVED', 'PROCESSING', 'PROCESSED', 'REJECTED', 'RE_REGISTER'] as const)(
  '%s is told as it is',
  async (status) => {
    const { rid } = await register({ status })
    expect((await ask(rid)).response?.ridStatus).toBe(status)
  },
)

test('asked again and again the answer is the same, the message goes out once in ten minutes', async () => {
  const { rid, email } = await register()
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask(rid)))
  const responses = answers.map(({ response }) => JSON.stringify(response))
  expect(new Set(responses).size).toBe(1)
  expect(await open.readMailbox(email)).toHaveLength(1)
  open.wait(601)
  await ask(rid)
  expect(await open.readMailbox(email)).toHaveLength(2)
})

test('a resident’s registration is told to the contacts that the resident has now, and audited', async () => {
  const resident = await open.addResident()
  const { rid, email } = await register({ residentId: resident.id, kind: 'REPRINT', status: 'PROCESSED' })
  expect((await ask(rid)).errors).toBeNull()
  expect(await open.readMailbox(resident.phone)).toHaveLength(1)
  expect(await open.readMailbox(email)).toHaveLength(0)
  const { reader } = open.portal.database
  expect(await listAuditEntries(reader, resident.id)).toMatchObject([
    { act: 'registration.checked', entryPoint: 'api' },
  ])
  expect(await checkAuditChain(reader, open.portal.vault, resident.id)).toEqual({ isWhole: true, length: 1 })
})

test('unknown, malformed and missing RIDs and a wrong type are RES-TUG-002', async () => {
  const unknown = generateRid({
    centreId: '99999',
    machineId: '99999',
    sequence: 1,
    at: new Date('2026-01-01T00:00:00Z'),
  })
  const text = 'Data entered does not match or not valid or not found'
  expect((await ask(unknown)).errors).toEqual([{ errorCode: 'RES-TUG-002', errorMessage: text }])
  const named = [
    [await ask('9830872690593682'), 'individualId is malformed'],
    [await ask(undefined), 'individualId is missing'],
    [await ask(unknown, { individualIdType: 'UIN' }), 'individualIdType is malformed'],
    [await ask(unknown, { transactionID: '!' }), 'transactionID is malformed'],
  ] as const
  for (const [answer, words] of named) {
    expect(answer).toMatchObject({ status: 200, response: {} })
    expect(answer.errors).toEqual([{ errorCode: 'RES-TUG-002', errorMessage: `${text}. ${words}` }])
  }
})

test('without any contact it is RES-TUG-004', async () => {
  const applicant = { name: 'Omar Haddad', email: null, phone: null, language: 'eng' }
  const { rid } = await register({ applicant })
  const { errors } = await ask(rid)
  expect(errors).toEqual([{ errorCode: 'RES-TUG-004', errorMessage: 'No Registered Mobile/email ID found' }])
})
