import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ApiName } from './api'
import { buildAnswer, parseEnvelope, readTransactionId } from './envelope'
import { lostApi } from './lost-api'
import { otpApi } from './otp-api'
import { judgeRequest } from './testing/judge-request'
import { encodeIdentity, listSampleRequests } from './testing/sample-requests'

const names: readonly ApiName[] = ['otp', 'ridStatus', 'lost', 'update', 'vidRevoke', 'authLock', 'authHistory']
const oddValue = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' })

test('whatever stands in a field, the body is taken or its problems are told', () => {
  for (const name of names) {
    const [sample = { request: {} }] = listSampleRequests(name)
    const field = fc.constantFrom('id', ...Object.keys(sample.request), '__proto__', 'constructor')
    const check = fc.property(field, oddValue, fc.boolean(), (one, value, isInside) => {
      const own = { value, enumerable: true }
      const body = isInside
        ? { ...sample, request: Object.defineProperty({ ...sample.request }, one, own) }
        : Object.defineProperty({ ...sample }, one, own)
      const outcome = judgeRequest(name, body)
      expect('request' in outcome || outcome.errors.length > 0).toBe(true)
    })
    fc.assert(check, { numRuns: 200 })
  }
})

test('whatever an identityJson holds, it is taken or its problems are told', () => {
  const [sample = { request: {} }] = listSampleRequests('update')
  const attribute = fc.constantFrom('fullName', 'phone', 'email', 'dateOfBirth', 'parentOrGuardianName', '__proto__')
  const check = fc.property(fc.dictionary(attribute, oddValue), (identity) => {
    const body = { ...sample, request: { ...sample.request, identityJson: encodeIdentity(identity) } }
    const outcome = judgeRequest('update', body)
    expect('request' in outcome || outcome.errors.length > 0).toBe(true)
  })
  fc.assert(check, { numRuns: 300 })
})

test('deep and long values are answered in good time', () => {
  const [sample = { request: {} }] = listSampleRequests('update')
  const judge = (text: string) => {
    const identityJson = Buffer.from(text).toString('base64')
    return judgeRequest('update', { ...sample, request: { ...sample.request, identityJson } })
  }
  const startedAt = performance.now()
  const many = (count: number) => `{"identity":{"fullName":[${'{},'.repeat(count)}{}]}}`
  const nested = '{"a":'
  for (const text of [many(2_000_000), many(15_000), '['.repeat(6_000_000), '['.repeat(45_000), nested.repeat(9_000)]) {
    expect(judge(text)).toHaveProperty('errors')
  }
  for (const name of ['email', 'phone', 'postalCode', 'dateOfBirth', 'fullName']) {
    for (const value of ['a'.repeat(45_000), 'a.'.repeat(20_000), `a@${'a.'.repeat(20_000)}`, '1'.repeat(45_000)]) {
      expect(judge(`{"identity":{"${name}":"${value}"}}`)).toHaveProperty('errors')
    }
  }
  expect(performance.now() - startedAt).toBeLessThan(5_000)
})

test('a byte order mark before a body, and before an identityJson in it, is ignored', () => {
  const text = `\ufeff${JSON.stringify(listSampleRequests('lost')[0])}`
  expect(parseEnvelope(lostApi, text)).toMatchObject({ idType: 'UIN' })
  expect(readTransactionId('\ufeff{"request":{"transactionID":"dabed834-974f"}}')).toBe('dabed834-974f')
  const [sample = { request: {} }] = listSampleRequests('update')
  const identityJson = Buffer.from('\ufeff{"identity":{"postalCode":"10005"}}').toString('base64')
  const outcome = judgeRequest('update', { ...sample, request: { ...sample.request, identityJson } })
  expect(outcome).toMatchObject({ request: { identity: { postalCode: '10005' } } })
})

test.each(['2026-11-23T08:00Z', '2026-11-23T08:00:00,000+03', '2026-11-23T08:00:00.000+0300', '2026-W48-1T08:00Z'])(
  'a request of %s is taken, under either spelling of its name',
  (time) => {
    for (const name of ['requestTime', 'requesttime']) {
      const sample = { ...listSampleRequests('lost')[0], requesttime: undefined }
      expect(judgeRequest('lost', { ...sample, [name]: time })).toHaveProperty('request')
    }
  },
)

test.each(['2026-02-30T08:00:00Z', '2026-13-01T08:00:00Z', '2026-11-23', 1_763_884_800, null])(
  'a request of %j is refused by that name',
  (time) => {
    const sample = { ...listSampleRequests('lost')[0], requesttime: undefined }
    expect(judgeRequest('lost', { ...sample, requestTime: time })).toMatchObject({
      errors: [{ errorMessage: expect.stringContaining('requestTime') }],
    })
  },
)

test('the last of two fields of one name counts', () => {
  const text = JSON.stringify(listSampleRequests('lost')[0]).replace('"idType":', '"idType":"RID","idType":')
  expect(parseEnvelope(lostApi, text)).toMatchObject({ idType: 'UIN' })
})

test('a transactionID is repeated only when it is well-formed', () => {
  expect(readTransactionId('{"request":{"transactionID":"dabed834-974f"}}')).toBe('dabed834-974f')
  for (const text of ['', '{}', '[]', '{"request":[]}', '{"request":{"transactionID":"<b>"}}']) {
    expect(readTransactionId(text)).toBeNull()
  }
})

test('the answer has the version that the document gives it, and null or {} on failure', () => {
  const failed = buildAnswer(lostApi, { errors: [{ errorCode: 'RES-LOU-002', errorMessage: 'x' }] }, null)
  expect(failed).toMatchObject({ id: 'mosip.registration.lost', version: 'v1', response: null, errors: [{}] })
  expect(failed).not.toHaveProperty('transactionID')
  const answered = buildAnswer(otpApi, { response: { status: 'success' } }, 'dabed834')
  expect(answered).toMatchObject({ version: 'v1', transactionID: 'dabed834', errors: null })
})
