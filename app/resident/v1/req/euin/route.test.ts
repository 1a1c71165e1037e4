import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkAuditChain, listAuditEntries } from '@/db/audit'
import { generateUin } from '@/lib/identity/generate-uin'
import { readPrintedCodes } from '@/lib/pdf/card/testing/read-printed-code'
import { verifyCard } from '@/lib/signed-card/claim169/verify-card'
import { buildDrawingWorkerOnce } from '@/lib/pdf/testing/build-drawing-worker-once'
import { callRaw, callRoute, wrap } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { POST as postOtp } from '../otp/route'
import { POST } from './route'

let open: TestPortal
beforeAll(async () => {
  await buildDrawingWorkerOnce()
  open = await openTestPortal()
})
afterAll(() => open.remove())

async function askCode(resident: TestResident, transactionID: string = randomUUID()) {
  const request = { transactionID, individualId: resident.uin, individualIdType: 'UIN' }
  expect((await callRoute(postOtp, wrap('mosip.resident.otp', request))).errors).toBeNull()
  return { transactionID, otp: await open.readCode(resident.email) }
}
const envelope = (request: object) => wrap('mosip.resident.euin', { individualIdType: 'UIN', ...request })
const download = (request: object) => callRoute(POST, envelope(request))
const refused = [{ errorCode: 'RES-DOW-001', errorMessage: 'OTP Authentication Failed.' }]

test('the right code gives the card as a PDF in base64, and tells the resident', async () => {
  const resident = await open.addResident()
  const answer = await download({ ...(await askCode(resident)), individualId: resident.uin })
  expect(answer).toMatchObject({
    status: 200,
    id: 'mosip.resident.euin',
    errors: null,
    response: { status: 'success' },
  })
  const pdf = Buffer.from(String(answer.response?.euin), 'base64')
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const [mail] = await open.readMailbox(resident.email)
  expect(mail?.subject).toBe('Your card was downloaded')
})

test('the code on that card is genuine, and names its holder by the VID: nobody chose to give the UIN away', async () => {
  const resident = await open.addResident()
  const body = envelope({ ...(await askCode(resident)), individualId: resident.uin })
  const pdf = await (await callRaw(POST, body, { accept: 'application/pdf' })).arrayBuffer()
  const [code] = await readPrintedCodes(new Uint8Array(pdf), 'AMIN1990', 1)
  const { trustedIssuers: issuers, now } = open.portal
  const validated = await verifyCard(code?.text ?? '', {
    issuers,
    now: now().getTime() / 1000,
    fetchStatus: () => Promise.resolve(null),
  })
  expect(validated).toMatchObject({ verdict: 'valid', claims: { id: resident.vid } })
  expect(JSON.stringify(validated)).not.toContain(resident.uin)
})

test('a UIN and a VID of the same person are the same individual', async () => {
  const resident = await open.addResident()
  const code = await askCode(resident)
  expect((await download({ ...code, individualId: resident.vid, individualIdType: 'VID' })).errors).toBeNull()
})

test('with Accept: application/pdf the bytes themselves come, under a name without an ID', async () => {
  const resident = await open.addResident()
  const body = envelope({ ...(await askCode(resident)), individualId: resident.uin })
  const response = await callRaw(POST, body, { accept: 'application/pdf' })
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(response.headers.get('content-disposition')).not.toMatch(/\d{4}/)
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('of 50 parallel calls with one valid code exactly one gets the card', async () => {
  const resident = await open.addResident()
  const request = { ...(await askCode(resident)), individualId: resident.uin }
  const answers = await Promise.all(Array.from({ length: 50 }, () => download(request)))
  expect(answers.filter(({ errors }) => errors === null)).toHaveLength(1)
  expect(answers.filter(({ errors }) => errors?.[0]?.errorCode === 'RES-DOW-001')).toHaveLength(49)
  expect((await open.readMailbox(resident.email)).filter(({ otp }) => otp === null)).toHaveLength(1)
  const chain = await checkAuditChain(open.portal.database.reader, open.portal.vault, resident.id)
  expect(chain).toEqual({ isWhole: true, length: 51 })
})

test('a code is refused for another person, another transaction, and after three minutes', async () => {
  const [resident, other] = [await open.addResident(), await open.addResident()]
  const code = await askCode(resident)
  expect((await download({ ...code, individualId: other.uin })).errors).toEqual(refused)
  expect((await download({ ...code, individualId: resident.uin, transactionID: randomUUID() })).errors).toEqual(refused)
  open.wait(180)
  expect((await download({ ...code, individualId: resident.uin })).errors).toEqual(refused)
})

test('after five wrong tries the right code is refused too', async () => {
  const resident = await open.addResident()
  const code = await askCode(resident)
  const wrong = code.otp === '000000' ? '000001' : '000000'
  for (let i = 0; i < 5; i++) {
    expect((await download({ ...code, otp: wrong, individualId: resident.uin })).errors).toEqual(refused)
  }
  expect((await download({ ...code, individualId: resident.uin })).errors).toEqual(refused)
})

test('an ID that nobody holds is refused as a wrong code is', async () => {
  const answer = await download({ transactionID: randomUUID(), otp: '123456', individualId: generateUin() })
  expect(answer).toMatchObject({ response: {}, errors: refused })
})

test('an invalid call spends no code and names its fields', async () => {
  const resident = await open.addResident()
  const code = await askCode(resident)
  const { errors } = await download({ ...code, otp: '12345', individualId: '123' })
  expect(errors).toEqual([
    { errorCode: 'RES-DOW-002', errorMessage: 'Data entered is not valid. otp is malformed' },
    { errorCode: 'RES-DOW-002', errorMessage: 'Data entered is not valid. individualId is malformed' },
  ])
  const missing = await download({ transactionID: code.transactionID, individualIdType: undefined })
  expect(missing.errors?.map(({ errorMessage }) => errorMessage.split('. ')[1])).toEqual([
    'individualId is missing',
    'individualIdType is missing',
    'otp is missing',
  ])
  expect((await download({ ...code, individualId: resident.uin })).errors).toBeNull()
})

test('a resident without contact is RES-DOW-004', async () => {
  const { uin } = await open.addResident({ email: null, phone: null })
  const { errors } = await download({ transactionID: randomUUID(), otp: '123456', individualId: uin })
  expect(errors).toEqual([{ errorCode: 'RES-DOW-004', errorMessage: 'No Registered Mobile/email ID found.' }])
})

test('history and audit record the call, masked', async () => {
  const resident = await open.addResident()
  await download({ ...(await askCode(resident)), individualId: resident.uin })
  const acts = await listAuditEntries(open.portal.database.reader, resident.id)
  expect(acts.map(({ act, outcome }) => `${act} ${outcome}`)).toEqual([
    'otp.requested sent',
    'card.downloaded verified',
  ])
})
