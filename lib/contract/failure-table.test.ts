import { expect, test } from 'vitest'
import type { ApiName } from './api'
import { listDocumentedFailures, listWireErrors } from './failure-table'
import { ResidentError, type ResidentErrorCode } from './resident-error'

const codeOf = (api: ApiName, code: ResidentErrorCode) => listWireErrors(api, new ResidentError(code))[0]?.errorCode

/** By API: wrong code, wrong data, no contact, and an ID that nobody holds. */
test.each([
  ['otp', 'RES-OTP-001', 'RES-OTP-001', 'RES-OTP-001', 'RES-REP-089'],
  ['ridStatus', 'RES-TUG-002', 'RES-TUG-002', 'RES-TUG-004', 'RES-TUG-002'],
  ['euin', 'RES-DOW-001', 'RES-DOW-002', 'RES-DOW-004', 'RES-DOW-001'],
  ['printUin', 'RES-REP-001', 'RES-REP-002', 'RES-REP-004', 'RES-REP-001'],
  ['lost', 'RES-LOU-001', 'RES-LOU-002', 'RES-LOU-004', 'RES-LOU-002'],
  ['update', 'RES-UPD-001', 'RES-UPD-002', 'RES-UPD-004', 'RPR-SER-001'],
  ['vidGenerate', 'RES-VID-002', 'RES-VID-003', 'RES-VID-004', 'RES-VID-002'],
  ['vidRevoke', 'RES-RID-002', 'RES-RID-003', 'RES-RID-004', 'RES-RID-002'],
  ['authLock', 'RES-LOC-001', 'RES-LOC-002', 'RES-LOC-004', 'RES-LOC-001'],
  ['authUnlock', 'RES-ULC-001', 'RES-ULC-002', 'RES-ULC-004', 'RES-ULC-001'],
  ['authHistory', 'RES-AUT-001', 'RES-AUT-002', 'RES-AUT-004', 'RES-AUT-001'],
] as const)('%s has its own codes', (api, otp, data, contact, id) => {
  for (const code of ['otp-wrong', 'id-frozen', 'too-many-codes', 'request-repeated'] as const) {
    expect(codeOf(api, code)).toBe(otp)
  }
  expect(codeOf(api, 'data-invalid')).toBe(data)
  expect(codeOf(api, 'no-contact')).toBe(contact)
  expect(codeOf(api, 'id-invalid')).toBe(id)
})

test.each([
  ['vidGenerate', 'vid-limit-reached', 'RES-VID-005'],
  ['vidRevoke', 'vid-not-live', 'RES-RID-005'],
  ['vidRevoke', 'vid-not-holders', 'RES-RID-003'],
  ['authLock', 'already-locked', 'RES-LOC-005'],
  ['authUnlock', 'already-unlocked', 'RES-ULC-005'],
  ['lost', 'nobody-matches', 'RES-LOU-002'],
  ['lost', 'several-records', 'RES-LOU-002'],
  ['update', 'no-records', 'RPR-SER-001'],
  ['update', 'several-records', 'RPR-SER-002'],
  ['update', 'update-empty', 'RES-UPD-002'],
  ['update', 'update-pending', 'RES-UPD-002'],
  ['update', 'document-refused', 'RES-UPD-002'],
  ['ridStatus', 'rid-not-found', 'RES-TUG-002'],
  ['otp', 'demographics-not-matched', 'RES-OTP-001'],
] as const)('for %s, %s is %s', (api, code, errorCode) => {
  expect(codeOf(api, code)).toBe(errorCode)
})

test('each field has an error of its own, with the code that the field has', () => {
  const fields = [
    { field: 'individualIdType', problem: 'malformed' },
    { field: 'identityJson.identity.fullName', problem: 'missing' },
    { field: 'identityJson.identity.phone', problem: 'malformed' },
    { field: 'centerId', problem: 'missing' },
  ] as const
  const errors = listWireErrors('update', new ResidentError('data-invalid', { fields: [...fields] }))
  expect(errors.map(({ errorCode }) => errorCode)).toEqual(['RPR-SER-003', 'RPR-SER-004', 'RPR-SER-005', 'RES-UPD-002'])
})

test('a proof is named by its field', () => {
  const error = new ResidentError('data-invalid', { fields: [{ field: 'proofOfAddress', problem: 'missing' }] })
  const errorMessage = 'Data entered is not valid. proofOfAddress is missing'
  expect(listWireErrors('update', error)).toEqual([{ errorCode: 'RES-UPD-002', errorMessage }])
})

test('where no field is wrong in itself, the text says what is', () => {
  const text = (api: ApiName, code: ResidentErrorCode) => listWireErrors(api, new ResidentError(code))[0]?.errorMessage
  expect(text('vidRevoke', 'vid-not-holders')).toBe('Data entered is not valid. vid is not a VID of this resident')
  expect(text('update', 'update-empty')).toBe('Data entered is not valid. identityJson changes nothing')
})

test('the OTP API says which type of ID is invalid', () => {
  const error = new ResidentError('id-invalid', { idType: 'UIN' })
  expect(listWireErrors('otp', error)).toEqual([{ errorCode: 'RES-REP-089', errorMessage: 'Invalid UIN' }])
})

test('every code of an API is listed once, in order', () => {
  expect(listDocumentedFailures('update').map(({ errorCode }) => errorCode)).toEqual([
    'RES-UPD-001',
    'RES-UPD-002',
    'RES-UPD-004',
    'RPR-SER-001',
    'RPR-SER-002',
    'RPR-SER-003',
    'RPR-SER-004',
    'RPR-SER-005',
  ])
  expect(listDocumentedFailures('otp')).toContainEqual({ errorCode: 'RES-REP-089', errorMessage: 'Invalid VID' })
  expect(listDocumentedFailures('authHistory')).toHaveLength(4)
})
