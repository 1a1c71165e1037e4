import { expect, test } from 'vitest'
import { documentedSamples } from '@/lib/contract/openapi/documented-samples'
import { generateUin } from '@/lib/identity/generate-uin'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import type { ApiName } from './api'
import { documentedApis } from './documented-apis'
import { validateRequest } from './testing/validate-request'
import { listSampleRequests } from './testing/sample-requests'

// Object.keys knows only strings; the keys of the record are the names.
const names = Object.keys(documentedApis) as ApiName[]

/** The code of invalid data, and the fields that must be there. */
const expected: Record<ApiName, { code: string; mandatory: string[]; missingCode?: string }> = {
  otp: { code: 'RES-OTP-001', mandatory: ['transactionID', 'individualId', 'individualIdType'] },
  ridStatus: { code: 'RES-TUG-002', mandatory: ['individualId', 'individualIdType'] },
  euin: { code: 'RES-DOW-002', mandatory: ['transactionID', 'individualId', 'individualIdType', 'otp'] },
  printUin: { code: 'RES-REP-002', mandatory: ['transactionID', 'individualId', 'individualIdType', 'otp'] },
  lost: {
    code: 'RES-LOU-002',
    mandatory: ['idType', 'name', 'postalCode', 'contactType', 'contactValue', 'langCode'],
  },
  update: {
    code: 'RES-UPD-002',
    mandatory: ['transactionID', 'individualId', 'otp', 'centerId', 'machineId', 'identityJson'],
  },
  vidGenerate: {
    code: 'RES-VID-003',
    mandatory: ['transactionID', 'individualId', 'individualIdType', 'otp', 'vidType'],
  },
  vidRevoke: {
    code: 'RES-RID-003',
    mandatory: ['transactionID', 'individualId', 'individualIdType', 'otp', 'vidStatus'],
  },
  authLock: {
    code: 'RES-LOC-002',
    mandatory: ['transactionID', 'individualId', 'individualIdType', 'otp', 'authType'],
  },
  authUnlock: {
    code: 'RES-ULC-002',
    mandatory: ['transactionID', 'individualId', 'individualIdType', 'otp', 'authType'],
  },
  authHistory: {
    code: 'RES-AUT-002',
    missingCode: 'RES-AUT-005',
    mandatory: ['transactionID', 'individualId', 'individualIdType', 'otp'],
  },
}
const sampleOf = (name: ApiName) => listSampleRequests(name)[0] ?? { request: {} }
const mandatoryFields = names.flatMap((name) => expected[name].mandatory.map((field) => [name, field] as const))
const envelopeFields = names.flatMap((name) =>
  ['id', 'version', 'requestTime', 'request'].map((f) => [name, f] as const),
)

test.each(names)('%s takes the document’s own sample bodies', (name) => {
  for (const sample of listSampleRequests(name)) {
    expect(validateRequest(name, sample)).toEqual({ request: expect.any(Object) })
  }
})

test.each(names)('%s has the document’s answer', (name) => {
  const { success } = documentedSamples[name]
  const api = documentedApis[name]
  expect(api.response.parse(success.response)).toEqual(success.response)
  expect(success).toMatchObject({ id: api.id, version: 'answerVersion' in api ? api.answerVersion : api.version })
  expect(documentedSamples[name].failure.response).toEqual(api.emptyResponse)
})

test.each(mandatoryFields)('%s names %s when it is missing or of a wrong kind', (name, field) => {
  const { code, missingCode = code } = expected[name]
  for (const [value, problem] of [
    [undefined, 'missing'],
    [null, 'missing'],
    ['', 'missing'],
    [{ odd: true }, 'malformed'],
    [[[1]], 'malformed'],
  ] as const) {
    const sample = sampleOf(name)
    const outcome = validateRequest(name, { ...sample, request: { ...sample.request, [field]: value } })
    // Of an ID that is there, the OTP API validates form and state alike, in the operation.
    if (name === 'otp' && field === 'individualId' && problem === 'malformed') continue
    const errors = 'errors' in outcome ? outcome.errors : []
    expect(errors.map(({ errorCode }) => errorCode)).toEqual([problem === 'missing' ? missingCode : code])
    expect(errors[0]?.errorMessage).toMatch(new RegExp(`\\. ${field} is ${problem}$`))
  }
})

test.each(envelopeFields)('%s names %s of the envelope', (name, field) => {
  const { code, missingCode = code } = expected[name]
  const { requesttime, ...sample } = sampleOf(name)
  const body = { requestTime: requesttime, ...sample }
  const missing = validateRequest(name, { ...body, [field]: undefined })
  const malformed = validateRequest(name, { ...body, [field]: 'odd' })
  expect(missing).toMatchObject({
    errors: [{ errorCode: missingCode, errorMessage: expect.stringContaining(`${field} is missing`) }],
  })
  expect(malformed).toMatchObject({
    errors: [{ errorCode: code, errorMessage: expect.stringContaining(`${field} is malformed`) }],
  })
})

test.each(names)('%s ignores fields that it does not know', (name) => {
  const sample = sampleOf(name)
  const request = { ...sample.request, requestedBy: 'nobody', constructor: 1 }
  expect(validateRequest(name, { ...sample, request, extra: [] })).toHaveProperty('request')
})

test('an ID must have the form of its type', () => {
  const wrong = { UIN: generateVidNumber(), VID: generateUin() }
  for (const name of ['euin', 'printUin', 'authLock', 'authUnlock', 'authHistory'] as const) {
    for (const individualIdType of ['UIN', 'VID'] as const) {
      const sample = sampleOf(name)
      const request = { ...sample.request, individualIdType, individualId: wrong[individualIdType] }
      const message = expect.stringMatching(/individualId is malformed$/)
      expect(validateRequest(name, { ...sample, request })).toMatchObject({ errors: [{ errorMessage: message }] })
    }
  }
})

test('VIDs are asked for with a UIN and revoked with a VID, as documented', () => {
  for (const [name, individualIdType, individualId] of [
    ['vidGenerate', 'VID', generateVidNumber()],
    ['vidRevoke', 'UIN', generateUin()],
  ] as const) {
    const sample = sampleOf(name)
    const request = { ...sample.request, individualIdType, individualId }
    const message = expect.stringMatching(/individualIdType is malformed$/)
    expect(validateRequest(name, { ...sample, request })).toMatchObject({ errors: [{ errorMessage: message }] })
  }
})

test('the VID to revoke is the one in the path, whatever the body says', () => {
  const [inPath, inBody] = [generateVidNumber(), generateVidNumber()]
  const sample = sampleOf('vidRevoke')
  const body = { ...sample, request: { ...sample.request, vid: inBody } }
  expect(validateRequest('vidRevoke', body, { vid: inPath })).toMatchObject({ request: { vid: inPath } })
  const refused = [{ errorCode: 'RES-RID-003', errorMessage: 'Data entered is not valid. vid is malformed' }]
  expect(validateRequest('vidRevoke', body, { vid: '123' })).toEqual({ errors: refused })
  expect(validateRequest('vidRevoke', body, {})).toMatchObject({ errors: [{ errorCode: 'RES-RID-003' }] })
})

test('every type named must be one that can be locked; one named twice counts once', () => {
  for (const name of ['authLock', 'authUnlock'] as const) {
    const validate = (authType: unknown) => {
      const sample = sampleOf(name)
      return validateRequest(name, { ...sample, request: { ...sample.request, authType } })
    }
    expect(validate(['demo', 'bio', 'bio-FMR', 'bio-IIR', 'bio-FID', 'demo'])).toMatchObject({
      request: { authType: ['demo', 'bio', 'bio-FMR', 'bio-IIR', 'bio-FID'] },
    })
    for (const odd of [['bio-FMR', 'otp'], ['BIO'], 'bio', [null], { 0: 'bio' }]) {
      expect(validate(odd)).toMatchObject({ errors: [{ errorMessage: expect.stringMatching(/authType is m/) }] })
    }
  }
})

test('an unlock lasts from one second to a day, or for good', () => {
  const validate = (unlockForSeconds: unknown) => {
    const sample = sampleOf('authUnlock')
    return validateRequest('authUnlock', { ...sample, request: { ...sample.request, unlockForSeconds } })
  }
  for (const seconds of [1, 86_400, null, undefined]) expect(validate(seconds)).toHaveProperty('request')
  for (const seconds of [0, 86_401, 1.5, '60', -1]) {
    expect(validate(seconds)).toMatchObject({ errors: [{ errorCode: 'RES-ULC-002' }] })
  }
})

test('history pages are numbers or digits; odd ones are no missing values', () => {
  const validate = (page: object) => {
    const sample = sampleOf('authHistory')
    return validateRequest('authHistory', { ...sample, request: { ...sample.request, ...page } })
  }
  expect(validate({ pageStart: 2, pageFetch: 100 })).toMatchObject({ request: { pageStart: 2, pageFetch: 100 } })
  expect(validate({ pageStart: '2', pageFetch: '100' })).toMatchObject({ request: { pageStart: 2, pageFetch: 100 } })
  expect(validate({ pageStart: null })).toHaveProperty('request')
  for (const odd of [0, -1, '0', '1.5', 'x', '', 1e12]) {
    expect(validate({ pageStart: odd })).toMatchObject({ errors: [{ errorCode: 'RES-AUT-002' }] })
  }
  for (const odd of [0, 101, '101', '']) {
    expect(validate({ pageFetch: odd })).toMatchObject({ errors: [{ errorCode: 'RES-AUT-002' }] })
  }
})

test('a lost ID may be asked for with a code, and a code needs its transactionID', () => {
  const validate = (code: object) => {
    const sample = sampleOf('lost')
    return validateRequest('lost', { ...sample, request: { ...sample.request, ...code } })
  }
  const transactionID = 'dabed834-974f-11e9-bc42-526af7764f64'
  expect(validate({ otp: '123456', transactionID })).toMatchObject({ request: { otp: '123456', transactionID } })
  expect(validate({ otp: null, transactionID: null })).toHaveProperty('request')
  const text = 'Data entered does not match.'
  expect(validate({ otp: '123456' })).toEqual({
    errors: [{ errorCode: 'RES-LOU-002', errorMessage: `${text} transactionID is missing` }],
  })
  expect(validate({ otp: '12345', transactionID })).toEqual({
    errors: [{ errorCode: 'RES-LOU-002', errorMessage: `${text} otp is malformed` }],
  })
})
