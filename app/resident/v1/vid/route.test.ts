import { afterAll, beforeAll, expect, test } from 'vitest'
import { listLiveVidIds } from '@/db/vids'
import { isVid } from '@/lib/identity/vid'
import { askCode } from '@/lib/container/testing/ask-code'
import { callRoute, wrap, type Answer } from '@/lib/container/testing/call-route'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { PATCH } from './[vid]/route'
import { POST } from './route'

let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal({ RATE_LIMITS: 'off' })
})
afterAll(() => open.remove())

const generate = async (resident: TestResident, vidType: string, more: object = {}) =>
  callRoute(POST, wrap('mosip.resident.vid', { ...(await askCode(open, resident)), vidType, ...more }))

async function revoke(path: string, body: object): Promise<Answer> {
  const handler = (request: Request) => PATCH(request, { params: Promise.resolve({ vid: path }) })
  return callRoute(
    handler,
    wrap('mosip.resident.vidstatus', { individualIdType: 'VID', vidStatus: 'REVOKED', ...body }),
  )
}

const countLive = (residentId: string, type: 'PERPETUAL' | 'TEMPORARY') =>
  open.portal.database.transaction(async (tx) => (await listLiveVidIds(tx, residentId, type, new Date())).length)
const codes = ({ errors }: Answer) => errors?.map(({ errorCode }) => errorCode)

test('a perpetual VID is made, takes the place of the one before, and the resident is told', async () => {
  const resident = await open.addResident()
  const answer = await generate(resident, 'PERPETUAL')
  expect(answer).toMatchObject({ status: 200, errors: null, response: { status: 'success' } })
  expect(isVid(String(answer.response?.vid))).toBe(true)
  expect(answer.response?.vid).not.toBe(resident.vid)
  expect(await countLive(resident.id, 'PERPETUAL')).toBe(1)
  const [mail] = await open.readMailbox(resident.email)
  expect(mail?.subject).toBe('You have a new virtual ID')
  expect(mail?.text).not.toContain(answer.response?.vid)
})

test('five temporary VIDs may be live, the sixth is RES-VID-005, and after 30 minutes there is room again', async () => {
  const resident = await open.addResident()
  for (let i = 0; i < 5; i++) expect((await generate(resident, 'TEMPORARY')).errors).toBeNull()
  expect(codes(await generate(resident, 'TEMPORARY'))).toEqual(['RES-VID-005'])
  expect((await open.readMailbox(resident.email))[0]?.subject).toBe('What you asked for could not be done')
  open.wait(30 * 60)
  expect((await generate(resident, 'TEMPORARY')).errors).toBeNull()
})

test('50 parallel requests, each with a code of its own, never leave more live VIDs than the policy', async () => {
  const resident = await open.addResident()
  const requests = []
  for (let i = 0; i < 50; i++) requests.push({ ...(await askCode(open, resident)), vidType: 'TEMPORARY' })
  const answers = await Promise.all(requests.map((request) => callRoute(POST, wrap('mosip.resident.vid', request))))
  expect(answers.filter(({ errors }) => errors === null)).toHaveLength(5)
  expect(await countLive(resident.id, 'TEMPORARY')).toBe(5)
})

test('a repeated call gets the same VID; the same transaction with another request gets the OTP code', async () => {
  const resident = await open.addResident()
  const request = { ...(await askCode(open, resident)), vidType: 'TEMPORARY' }
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => callRoute(POST, wrap('mosip.resident.vid', request))),
  )
  expect(new Set(answers.map(({ response }) => JSON.stringify(response))).size).toBe(1)
  expect(answers[0]?.errors).toBeNull()
  expect(await countLive(resident.id, 'TEMPORARY')).toBe(1)
  const other = await callRoute(POST, wrap('mosip.resident.vid', { ...request, vidType: 'PERPETUAL' }))
  expect(codes(other)).toEqual(['RES-VID-002'])
})

test('a new code under the same transactionID is a new call, with the same request or another', async () => {
  const resident = await open.addResident()
  const make = async (vidType: string) =>
    callRoute(POST, wrap('mosip.resident.vid', { ...(await askCode(open, resident, 'one-transaction')), vidType }))
  const made = [await make('TEMPORARY'), await make('TEMPORARY'), await make('PERPETUAL'), await make('PERPETUAL')]
  expect(made.flatMap(({ errors }) => errors ?? [])).toEqual([])
  expect(new Set(made.map(({ response }) => response?.vid)).size).toBe(4)
  expect(await countLive(resident.id, 'TEMPORARY')).toBe(2)
})

test('wrong codes, wrong data and missing contacts have their own codes', async () => {
  const resident = await open.addResident()
  expect(codes(await generate(resident, 'PERPETUAL', { otp: '000000', transactionID: 'another-one' }))).toEqual([
    'RES-VID-002',
  ])
  expect(codes(await generate(resident, 'ETERNAL'))).toEqual(['RES-VID-003'])
  const { uin } = await open.addResident({ email: null, phone: null })
  expect(codes(await generate(resident, 'PERPETUAL', { individualId: uin }))).toEqual(['RES-VID-004'])
})

test('a VID is revoked with a code of its holder, and then RES-RID-005', async () => {
  const resident = await open.addResident()
  const { vid: individualId } = resident
  expect(
    (await revoke(individualId, { ...(await askCode(open, resident)), individualId, individualIdType: 'VID' })).errors,
  ).toBeNull()
  expect(await countLive(resident.id, 'PERPETUAL')).toBe(0)
  const again = await revoke(individualId, {
    ...(await askCode(open, resident)),
    individualId,
    individualIdType: 'VID',
  })
  expect(codes(again)).toEqual(['RES-RID-005'])
})

test('a VID of another person can’t be revoked, whichever of path, body and code is whose', async () => {
  const [mine, theirs] = [await open.addResident(), await open.addResident()]
  const me = { individualIdType: 'VID', individualId: mine.vid }
  const them = { individualIdType: 'VID', individualId: theirs.vid }
  expect(codes(await revoke(theirs.vid, { ...(await askCode(open, mine)), ...me }))).toEqual(['RES-RID-003'])
  expect(codes(await revoke(theirs.vid, { ...(await askCode(open, mine)), ...them }))).toEqual(['RES-RID-002'])
  expect(codes(await revoke(mine.vid, { ...(await askCode(open, mine)), ...them }))).toEqual(['RES-RID-002'])
  expect(await countLive(mine.id, 'PERPETUAL')).toBe(1)
  expect(await countLive(theirs.id, 'PERPETUAL')).toBe(1)
})

test('malformed revocations name their field, also the one in the path; no contact is RES-RID-004', async () => {
  const resident = await open.addResident()
  const body = { ...(await askCode(open, resident)), individualIdType: 'VID', individualId: resident.vid }
  const malformed = await revoke('123', { ...body, vidStatus: 'ENDED' })
  expect(codes(malformed)).toEqual(['RES-RID-003', 'RES-RID-003'])
  expect(malformed.errors?.map(({ errorMessage }) => errorMessage).join()).toMatch(/vidStatus.*vid /s)
  const { vid } = await open.addResident({ email: null, phone: null })
  expect(codes(await revoke(vid, { ...body, individualId: vid }))).toEqual(['RES-RID-004'])
})
