import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertAuthLock } from '@/db/auth-locks'
import { insertVid } from '@/db/vids'
import { generateUin } from '@/lib/identity/generate-uin'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import { callRaw, callRoute, wrap } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import { GET, POST } from './route'

let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal()
})
afterAll(() => open.remove())

const transactionID = 'dabed834-974f-11e9-bc42-526af7764f64'
const ask = (request: object) =>
  callRoute(POST, wrap('mosip.resident.otp', { transactionID, demographics: null, ...request }))

test('a code is sent by e-mail and SMS, and the answer names both, masked', async () => {
  const resident = await open.addResident()
  const answer = await ask({ individualId: resident.vid, individualIdType: 'VID' })
  expect(answer).toMatchObject({ status: 200, id: 'mosip.resident.otp', version: 'v1', transactionID, errors: null })
  expect(answer.response).toMatchObject({ status: 'success' })
  expect(answer.response?.message).toMatch(
    /^Notification has been sent to \S*XXXXXXXXX\S*@utopia\.example and XXXXXXXXX\d{3}$/,
  )
  const [mail] = await open.readMailbox(resident.email)
  const [sms] = await open.readMailbox(resident.phone)
  expect(mail?.otp).toMatch(/^\d{6}$/)
  expect(mail?.text).toContain(mail?.otp)
  expect(sms).toMatchObject({ channel: 'sms', otp: mail?.otp, subject: null })
})

test('the message is in the resident’s own language', async () => {
  const { identity } = await open.addResident()
  const resident = await open.addResident({ identity: { ...identity, preferredLang: 'ara' } })
  await ask({ individualId: resident.uin, individualIdType: 'UIN' })
  const [mail] = await open.readMailbox(resident.email)
  expect(mail?.text).toContain(`رمزك هو ${mail?.otp}`)
})

test('malformed, unknown, revoked and expired IDs are RES-REP-089 with the word for their type', async () => {
  const { id: residentId } = await open.addResident()
  const [revoked, expired] = [generateVidNumber(), generateVidNumber()]
  const { database, vault } = open.portal
  const past = new Date(Date.now() - 60_000)
  const old = { residentId, type: 'TEMPORARY', createdAt: past } as const
  await database.transaction(async (tx) => {
    await insertVid(tx, vault, { ...old, vid: revoked, expiresAt: null, revokedAt: past })
    await insertVid(tx, vault, { ...old, vid: expired, expiresAt: past, revokedAt: null })
  })
  for (const individualId of ['123', generateVidNumber(), revoked, expired, 42]) {
    const answer = await ask({ individualId, individualIdType: 'VID' })
    expect(answer).toMatchObject({ status: 200, response: null, transactionID })
    expect(answer.errors).toEqual([{ errorCode: 'RES-REP-089', errorMessage: 'Invalid VID' }])
  }
  const answer = await ask({ individualId: generateUin(), individualIdType: 'UIN' })
  expect(answer.errors).toEqual([{ errorCode: 'RES-REP-089', errorMessage: 'Invalid UIN' }])
})

test('a resident without contact is RES-OTP-001', async () => {
  const { uin } = await open.addResident({ email: null, phone: null })
  const { errors } = await ask({ individualId: uin, individualIdType: 'UIN' })
  expect(errors).toEqual([{ errorCode: 'RES-OTP-001', errorMessage: 'OTP Request failed' }])
})

test('each field that is wrong has an error of its own that names it', async () => {
  const { errors } = await ask({ transactionID: 'short', individualIdType: 'VID' })
  expect(errors).toEqual([
    { errorCode: 'RES-OTP-001', errorMessage: 'OTP Request failed. transactionID is malformed' },
    { errorCode: 'RES-OTP-001', errorMessage: 'OTP Request failed. individualId is missing' },
  ])
})

test('the envelope is validated before the fields', async () => {
  const body = { ...wrap('mosip.resident.vid', { transactionID: 'short' }, '1.0'), requestTime: 'yesterday' }
  const { errors, response } = await callRoute(POST, body)
  expect(errors?.map(({ errorMessage }) => errorMessage)).toEqual([
    'OTP Request failed. id is malformed',
    'OTP Request failed. version is malformed',
    'OTP Request failed. requestTime is malformed',
  ])
  expect(response).toBeNull()
})

test('requesttime is taken for requestTime', async () => {
  const { uin: individualId } = await open.addResident()
  const { requestTime, ...rest } = wrap('mosip.resident.otp', { transactionID, individualId, individualIdType: 'UIN' })
  expect((await callRoute(POST, { ...rest, requesttime: requestTime })).errors).toBeNull()
})

test('a body that is no JSON is a contract failure with status 200', async () => {
  for (const body of ['{', '', '[]', 'null', '"x"']) {
    const answer = await callRoute(POST, body)
    expect(answer).toMatchObject({ status: 200, response: null, transactionID: null })
    expect(answer.errors?.[0]?.errorMessage).toBe('OTP Request failed. body is malformed')
  }
})

test('what the contract has no code for keeps its HTTP status and the envelope', async () => {
  const tooLarge = await callRaw(POST, `{"x":"${'x'.repeat(40_000)}"}`)
  const notJson = await callRaw(POST, 'a=1', { 'content-type': 'application/x-www-form-urlencoded' })
  const wrongMethod = await GET(new Request('http://127.0.0.1/'))
  expect([tooLarge.status, notJson.status, wrongMethod.status]).toEqual([413, 415, 405])
  expect(wrongMethod.headers.get('allow')).toBe('POST')
  for (const response of [tooLarge, notJson, wrongMethod]) {
    expect(await response.json()).toMatchObject({ id: 'mosip.resident.otp', response: null, errors: [{}] })
  }
})

test('a second code within 30 seconds is RES-OTP-001, and no second message is owed', async () => {
  const resident = await open.addResident()
  await ask({ individualId: resident.uin, individualIdType: 'UIN' })
  const { errors } = await ask({ individualId: resident.vid, individualIdType: 'VID' })
  expect(errors).toEqual([{ errorCode: 'RES-OTP-001', errorMessage: 'OTP Request failed' }])
  expect(await open.readMailbox(resident.email)).toHaveLength(1)
})

function describe(resident: Awaited<ReturnType<TestPortal['addResident']>>) {
  const { identity, email, phone } = resident
  const [name] = identity.fullName
  return {
    name: [{ language: 'eng', value: `  ${name?.value.toUpperCase()} ` }],
    gender: [{ language: 'eng', value: 'female' }],
    postalCode: { type: identity.postalCode },
    phone: { type: phone },
    email: { value: email.toUpperCase() },
  }
}

test('name, gender, postal code and contacts find exactly one resident', async () => {
  const resident = await open.addResident()
  const demographics = describe(resident)
  expect((await ask({ individualId: null, individualIdType: 'demo', demographics })).errors).toBeNull()
  expect(await open.readCode(resident.email)).toMatch(/^\d{6}$/)
})

test('one value that does not match, or a locked demo, is refused', async () => {
  const [resident, locked] = [await open.addResident(), await open.addResident()]
  await open.portal.database.transaction((tx) => insertAuthLock(tx, locked.id, 'demo', new Date()))
  const demographics = describe(resident)
  const attempts = [
    { ...demographics, postalCode: { type: '99999' } },
    { ...demographics, gender: [{ language: 'eng', value: 'Male' }] },
    { ...demographics, phone: { type: '7799999999' } },
    describe(locked),
  ]
  for (const wrong of attempts) {
    const { errors } = await ask({ individualIdType: 'demo', demographics: wrong })
    expect(errors).toEqual([{ errorCode: 'RES-OTP-001', errorMessage: 'OTP Request failed' }])
  }
  const without = { ...demographics, phone: null, email: null }
  const { errors } = await ask({ individualIdType: 'demo', demographics: without })
  expect(errors?.[0]?.errorMessage).toBe('OTP Request failed. demographics.email is missing')
})
