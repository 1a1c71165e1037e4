import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ApiName } from './api'
import { buildAnswer, parseEnvelope, readTransactionId } from './envelope'
import { lostApi } from './lost-api'
import { otpApi } from './otp-api'
import { validateRequest } from './testing/validate-request'
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
      const outcome = validateRequest(name, body)
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
    const outcome = validateRequest('update', body)
    expect('request' in outcome || outcome.errors.length > 0).toBe(true)
  })
  fc.assert(check, { numRuns: 300 })
})

const [sampleUpdate = { request: {} }] = listSampleRequests('update')
const validateIdentity = (text: string) => {
  const identityJson = Buffer.from(text).toString('base64')
  return validateRequest('update', { ...sampleUpdate, request: { ...sampleUpdate.request, identityJson } })
}

/** Milliseconds of the processor, which other programs do not lengthen; the least of three tries. */
function measureEffort(work: () => unknown): number {
  const tries = [1, 2, 3].map(() => {
    const begun = process.cpuUsage()
    work()
    return process.cpuUsage(begun).user / 1000
  })
  return Math.min(...tries)
}

const inName = (name: string) => (value: (count: number) => string) => (count: number) =>
  `{"identity":{"${name}":"${value(count)}"}}`
const longValues: [string, (count: number) => string][] = [
  ['letters', (count) => 'a'.repeat(count)],
  ['dotted letters', (count) => 'a.'.repeat(count / 2)],
  ['an address of dotted letters', (count) => `a@${'a.'.repeat(count / 2)}`],
  ['digits', (count) => '1'.repeat(count)],
]
const longNames = ['email', 'phone', 'postalCode', 'dateOfBirth', 'fullName'].flatMap((name) =>
  longValues.map(([kind, value]): [string, number, (count: number) => string] => [
    `${name} of ${kind}`,
    45_000,
    inName(name)(value),
  ]),
)
const manyNames = (count: number) => `{"identity":{"fullName":[${'{},'.repeat(count)}{}]}}`

test.each<[string, number, (count: number) => string]>([
  ['names, too many to read', 2_000_000, manyNames],
  ['names', 15_000, manyNames],
  ['open brackets, too many to read', 6_000_000, (count) => '['.repeat(count)],
  ['open brackets', 45_000, (count) => '['.repeat(count)],
  ['open objects', 9_000, (count) => '{"a":'.repeat(count)],
  ...longNames,
])('the effort for a long value grows with its length, and no faster: %s', (_name, count, make) => {
  const [short, long] = [make(count / 10), make(count)]
  expect(validateIdentity(long)).toHaveProperty('errors')
  const least = 5 // milliseconds, below which the measure is of no use
  const effort = measureEffort(() => validateIdentity(short))
  // Ten times as long: were the effort to grow with the square, it would be a hundredfold.
  expect(measureEffort(() => validateIdentity(long))).toBeLessThan(40 * Math.max(effort, least))
})

test('a byte order mark before a body, and before an identityJson in it, is ignored', () => {
  const text = `\ufeff${JSON.stringify(listSampleRequests('lost')[0])}`
  expect(parseEnvelope(lostApi, text)).toMatchObject({ idType: 'UIN' })
  expect(readTransactionId('\ufeff{"request":{"transactionID":"dabed834-974f"}}')).toBe('dabed834-974f')
  const [sample = { request: {} }] = listSampleRequests('update')
  const identityJson = Buffer.from('\ufeff{"identity":{"postalCode":"10005"}}').toString('base64')
  const outcome = validateRequest('update', { ...sample, request: { ...sample.request, identityJson } })
  expect(outcome).toMatchObject({ request: { identity: { postalCode: '10005' } } })
})

test.each(['2026-11-23T08:00Z', '2026-11-23T08:00:00,000+03', '2026-11-23T08:00:00.000+0300', '2026-W48-1T08:00Z'])(
  'a request of %s is taken, under either spelling of its name',
  (time) => {
    for (const name of ['requestTime', 'requesttime']) {
      const sample = { ...listSampleRequests('lost')[0], requesttime: undefined }
      expect(validateRequest('lost', { ...sample, [name]: time })).toHaveProperty('request')
    }
  },
)

test.each(['2026-02-30T08:00:00Z', '2026-13-01T08:00:00Z', '2026-11-23', 1_763_884_800, null])(
  'a request of %j is refused by that name',
  (time) => {
    const sample = { ...listSampleRequests('lost')[0], requesttime: undefined }
    expect(validateRequest('lost', { ...sample, requestTime: time })).toMatchObject({
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
