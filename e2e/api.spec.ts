import type { APIRequestContext } from '@playwright/test'
import { readCode } from './support/read-code'
import { findAddress, findResident } from './support/residents'
import { expect, test } from './support/test'

const transactionID = 'dabed834-974f-11e9-bc42-526af7764f64'
const otp = ['/resident/v1/req/otp', 'mosip.resident.otp'] as const
const euin = ['/resident/v1/req/euin', 'mosip.resident.euin'] as const
const ridStatus = ['/resident/v1/rid/check-status', 'mosip.resident.uinstatus'] as const

async function call(client: APIRequestContext, [path, id]: readonly [string, string], request: object) {
  const data = { id, version: 'v1', requestTime: '2018-12-09T06:39:03.683Z', request }
  const answer = await client.post(path, { data })
  expect(answer.status()).toBe(200)
  expect(answer.headers()['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  return (await answer.json()) as { response: unknown; errors: { errorCode: string; errorMessage: string }[] | null }
}

test('the served portal tells each failure with its documented code', async ({ request, residents }) => {
  const { uin } = findResident(residents, 'ordinary')
  const wrong = { transactionID, otp: '123456', individualIdType: 'UIN' }
  const failures = [
    [otp, { transactionID, individualId: '123', individualIdType: 'VID' }, 'RES-REP-089', 'Invalid VID'],
    [otp, { transactionID: '!', individualId: uin, individualIdType: 'UIN' }, 'RES-OTP-001', 'OTP Request failed'],
    [ridStatus, { individualId: '123', individualIdType: 'RID' }, 'RES-TUG-002', 'Data entered does not match'],
    [
      ridStatus,
      { individualId: findResident(residents, 'no-contact').rid, individualIdType: 'RID' },
      'RES-TUG-004',
      'No Registered Mobile/email ID found',
    ],
    [euin, { ...wrong, individualId: uin }, 'RES-DOW-001', 'OTP Authentication Failed.'],
    [euin, { ...wrong, individualId: '123' }, 'RES-DOW-002', 'Data entered is not valid.'],
    // A resident without contact is not told from an unknown one.
    [
      euin,
      { ...wrong, individualId: findResident(residents, 'no-contact').uin },
      'RES-DOW-001',
      'OTP Authentication Failed.',
    ],
  ] as const
  for (const [api, body, errorCode, words] of failures) {
    const { response, errors } = await call(request, api, body)
    expect(errors?.map((error) => error.errorCode)).toEqual([errorCode])
    expect(errors?.[0]?.errorMessage.startsWith(words)).toBe(true)
    expect(response).toEqual(api === otp ? null : {})
  }
})

test('50 parallel calls with one valid code give one card', async ({ request, residents }) => {
  const resident = findResident(residents, 'phone-only')
  const after = new Date()
  const individual = { transactionID: 'fifty-at-once', individualId: resident.uin, individualIdType: 'UIN' }
  await call(request, otp, individual)
  const body = { ...individual, otp: await readCode(request, findAddress(resident), after) }
  const answers = await Promise.all(Array.from({ length: 50 }, () => call(request, euin, body)))
  expect(answers.filter(({ errors }) => errors === null)).toHaveLength(1)
  expect(answers.filter(({ errors }) => errors?.[0]?.errorCode === 'RES-DOW-001')).toHaveLength(49)
})

test('what is outside the contract keeps its HTTP status, in the envelope', async ({ request }) => {
  const [path] = otp
  const answers = [
    [await request.post('/resident/v1/nothing', { data: {} }), 404],
    [await request.get(path), 405],
    [await request.post(path, { data: 'x'.repeat(100_000), headers: { 'content-type': 'application/json' } }), 413],
    [await request.post(path, { data: 'a=1', headers: { 'content-type': 'text/plain' } }), 415],
  ] as const
  for (const [answer, status] of answers) {
    expect(answer.status()).toBe(status)
    expect(await answer.json()).toMatchObject({ version: 'v1', errors: [{ errorCode: `RES-HTTP-${status}` }] })
  }
})

test('a demo takes both of its names', async ({ request, baseURL }) => {
  const twin = (baseURL ?? '').replace('127.0.0.1', 'localhost')
  expect((await request.get(`${twin}/en`)).status()).toBe(200)
})

test('a connection outlives the 60 seconds after which balancers close theirs', async ({ request }) => {
  const [, seconds] = /timeout=(\d+)/.exec((await request.get('/api/v1/health')).headers()['keep-alive'] ?? '') ?? []
  expect(Number(seconds)).toBeGreaterThan(60)
})
