import { expect, test } from 'vitest'
import type { ApiName } from '@/lib/contract/api'
import { documentedApis } from '@/lib/contract/documented-apis'
import { listDocumentedFailures } from '@/lib/contract/failure-table'
import { isResidentError } from '@/lib/contract/resident-error'
import { translateRefusal } from './translate-refusal'
import { readUpstreamErrors } from '@/lib/contract/upstream-errors'

// Object.keys knows only strings; the keys of the record are the names.
const names = Object.keys(documentedApis) as ApiName[]
const tell = (api: ApiName, errorCode: string, errorMessage: string) =>
  readUpstreamErrors(translateRefusal(api, [{ errorCode, errorMessage }]))

test.each(names)('every documented failure of %s is handed on as it is', (name) => {
  const failures = listDocumentedFailures(name)
  expect(readUpstreamErrors(translateRefusal(name, failures))).toEqual(failures)
})

test('the name of a field is kept, and so is the type of an ID', () => {
  for (const [api, code, text] of [
    ['euin', 'RES-DOW-002', 'Data entered is not valid. otp is missing'],
    ['otp', 'RES-OTP-001', 'OTP Request failed. demographics.postalCode is malformed'],
    ['update', 'RES-UPD-002', 'Data entered is not valid. identityJson.identity.addressLine1 is malformed'],
    ['otp', 'RES-REP-089', 'Invalid UIN'],
    ['ridStatus', 'RES-TUG-004', 'No Registered Mobile/email ID found.'],
  ] as const) {
    expect(tell(api, code, text)).toEqual([{ errorCode: code, errorMessage: text }])
  }
})

test('all else that is said beside a documented code is left out', () => {
  for (const more of [
    ' amina@utopia.example',
    ' Amina is missing',
    ' 5318462097 is malformed',
    ' otp is missing: Amina',
  ]) {
    expect(tell('euin', 'RES-DOW-002', `Data entered is not valid.${more}`)).toEqual([
      { errorCode: 'RES-DOW-002', errorMessage: 'Data entered is not valid.' },
    ])
  }
  expect(tell('euin', 'RES-DOW-001', 'Amina Diallo gave a wrong code')).toEqual([
    { errorCode: 'RES-DOW-001', errorMessage: 'OTP Authentication Failed.' },
  ])
})

test('a code of another API has that one’s text, an unknown code a neutral one', () => {
  expect(tell('euin', 'RES-VID-004', 'x')).toEqual([
    { errorCode: 'RES-VID-004', errorMessage: 'No Registered Mobile/email ID found.' },
  ])
  expect(tell('euin', 'IDA-MLC-018', 'Amina')).toEqual([
    { errorCode: 'IDA-MLC-018', errorMessage: 'The request was refused' },
  ])
})

test('pages get the nearest failure of their own', () => {
  for (const [api, errorCode, code] of [
    ['otp', 'RES-REP-089', 'id-invalid'],
    ['ridStatus', 'RES-TUG-002', 'rid-not-found'],
    ['ridStatus', 'RES-TUG-004', 'no-contact'],
    ['euin', 'RES-DOW-001', 'otp-wrong'],
    ['euin', 'RES-DOW-002', 'data-invalid'],
    ['lost', 'RES-LOU-001', 'otp-wrong'],
    ['lost', 'RES-LOU-002', 'nobody-matches'],
    ['update', 'RPR-SER-001', 'no-records'],
    ['update', 'RPR-SER-002', 'several-records'],
    ['vidGenerate', 'RES-VID-005', 'vid-limit-reached'],
    ['vidRevoke', 'RES-RID-005', 'vid-not-live'],
    ['authLock', 'RES-LOC-005', 'already-locked'],
    ['authUnlock', 'RES-ULC-005', 'already-unlocked'],
    ['euin', 'IDA-MLC-018', 'data-invalid'],
  ] as const) {
    const refusal: unknown = translateRefusal(api, [{ errorCode, errorMessage: '' }])
    expect(isResidentError(refusal) && refusal.code).toBe(code)
  }
})
