import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nameFolds } from '@/db/fold'
import { insertRegistration } from '@/db/registrations'
import { demographicLookups } from '@/db/schema/residents'
import { generateRid } from '@/lib/identity/generate-rid'
import { callRoute, wrap, type Answer } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { POST } from './route'

let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal({ RATE_LIMITS: 'off' })
})
afterAll(() => open.remove())

const call = { requestId: 'test', entryPoint: 'api' } as const
const codes = ({ errors }: Answer) => errors?.map(({ errorCode }) => errorCode)
const describe = ({ identity, email }: TestResident) => ({
  idType: 'UIN',
  name: identity.fullName[0]?.value,
  postalCode: identity.postalCode,
  contactType: 'EMAIL',
  contactValue: email,
  langCode: 'eng',
})
const ask = (request: object) => callRoute(POST, wrap('mosip.registration.lost', request, '1.0'))

/** A resident of a name of one's own, so that one match is one. */
async function addNamed(name: string, more: Parameters<TestPortal['addResident']>[0] = {}) {
  const { identity } = await open.addResident()
  const fullName = [{ language: 'eng', value: name }]
  return open.addResident({ identity: { ...identity, fullName }, ...more })
}

test('without a code the answer shows two digits, and the whole goes to the contact alone', async () => {
  const resident = await addNamed('Omar Haddad')
  const answer = await ask(describe(resident))
  expect(answer).toMatchObject({ id: 'mosip.registration.lost', version: 'v1', errors: null })
  expect(answer.response).toMatchObject({
    idType: 'UIN',
    idValue: `XXXXXXXX${resident.uin.slice(-2)}`,
    status: 'success',
  })
  expect((await open.readMailbox(resident.email))[0]?.text).toContain(resident.uin)
})

test('with the code of a demographic request it is whole; a wrong code is RES-LOU-001', async () => {
  const resident = await addNamed('Grace Owusu')
  const name = [{ language: 'eng', value: 'Grace Owusu' }]
  const { gender, postalCode } = resident.identity
  const demographics = { name, gender, postalCode, email: resident.email, phone: null }
  const transactionID = 'lost-with-a-code'
  await open.portal.backend.requestOtp({ transactionID, individualIdType: 'demo', demographics }, call)
  const otp = await open.readCode(resident.email)
  const wrong = otp === '000000' ? '000001' : '000000'
  expect(codes(await ask({ ...describe(resident), otp: wrong, transactionID }))).toEqual(['RES-LOU-001'])
  const answer = await ask({ ...describe(resident), otp, transactionID })
  expect(answer.response).toMatchObject({ idValue: resident.uin })
})

test('of several RIDs the newest processed one is told', async () => {
  const resident = await addNamed('Nadia Benali')
  const { database, vault } = open.portal
  const applicant = { name: 'Nadia Benali', email: null, phone: null, language: 'eng' }
  const rids: string[] = []
  for (const [sequence, status] of (['PROCESSED', 'PROCESSED', 'REJECTED'] as const).entries()) {
    const createdAt = new Date(Date.UTC(2026, sequence, 1))
    const rid = generateRid({ centreId: '10008', machineId: '10032', sequence: sequence + 1, at: createdAt })
    rids.push(rid)
    const row = { rid, residentId: resident.id, kind: 'UPDATE', status, applicant, createdAt } as const
    await database.transaction((tx) =>
      insertRegistration(tx, vault, { ...row, steps: [{ step: 'RECEIVED', at: createdAt }] }),
    )
  }
  await ask({ ...describe(resident), idType: 'RID' })
  expect((await open.readMailbox(resident.email))[0]?.text).toContain(rids[1])
})

test('nobody, several and odd data are RES-LOU-002; one without any contact is RES-LOU-004', async () => {
  const resident = await addNamed('Julien Moreau')
  const twin = await addNamed('Same Name', { email: 'same@utopia.example' })
  await addNamed('Same Name', { email: 'same@utopia.example' })
  const wrong = [
    { ...describe(resident), postalCode: '99999' },
    { ...describe(resident), contactValue: 'other@utopia.example' },
    { ...describe(resident), langCode: 'fra' },
    { ...describe(resident), idType: 'RID' },
    { ...describe(resident), contactType: 'FAX' },
    { ...describe(resident), name: undefined },
    { ...describe(resident), otp: '123456' },
    describe(twin),
  ]
  for (const request of wrong) expect(codes(await ask(request))).toEqual(['RES-LOU-002'])
  const alone = await addNamed('Joseph Mensah', { email: null, phone: null })
  expect(codes(await ask({ ...describe(alone), contactValue: 'any@utopia.example' }))).toEqual(['RES-LOU-004'])
})

const spellings = [
  ['Siân O’Connor', "Sian O'Connor", 'SIAN  O‘CONNOR'],
  ['Mary‑Jane Watson', 'Mary-Jane Watson', 'Mary–Jane Watson'],
  ['Łukasz Groß', 'Lukasz Gross', 'łukasz GROSS'],
  ['علي حسن', 'على حسن', 'علی حسن'],
  ['عبد الله', 'عبدالله', 'عَبْدُ ٱللّٰه'],
  ['İsmail Işık', 'Ismail Isik', 'ismail ışık'],
]

test.each(spellings)('%s is found by that name, by %s and by %s', async (...names) => {
  const [name = ''] = names
  const resident = await addNamed(name)
  for (const given of names) {
    const answer = await ask({ ...describe(resident), name: given })
    expect(answer.response).toMatchObject({ idValue: `XXXXXXXX${resident.uin.slice(-2)}` })
  }
})

const apart = [
  ['राम', 'रोम'],
  ['मीना', 'मन'],
  ['মীনা', 'মিনা'],
  ['Сергей', 'Сергеи'],
]

test.each(apart)('%s is not found by %s, and each has an answer of their own', async (name, other) => {
  const resident = await addNamed(name, { email: 'family@utopia.example' })
  expect(codes(await ask({ ...describe(resident), name: other }))).toEqual(['RES-LOU-002'])
  const another = await addNamed(other, { email: 'family@utopia.example' })
  for (const each of [resident, another]) {
    expect((await ask(describe(each))).response).toMatchObject({ idValue: `XXXXXXXX${each.uin.slice(-2)}` })
  }
})

test('a name that was hashed the first way is found, and only by itself', async () => {
  const resident = await addNamed('रमा', { email: 'rama@utopia.example' })
  const { database, vault } = open.portal
  const first = nameFolds.find(({ version }) => version === 1)
  const hash = vault.lookup('name-and-postal-code', `${first?.fold('रमा') ?? ''}|${resident.identity.postalCode}`)
  const row = { nameAndPostalCode: hash, foldVersion: 1 }
  await database.transaction((tx) =>
    tx.update(demographicLookups).set(row).where(eq(demographicLookups.residentId, resident.id)),
  )
  expect((await ask(describe(resident))).errors).toBeNull()
  expect(codes(await ask({ ...describe(resident), name: 'रोम' }))).toEqual(['RES-LOU-002'])
})
