import type { ApiName } from './api'
import type { WireError } from './envelope'
import type { FieldProblem } from './resident-error'

/** The first rule that matches decides. */
export type FieldRule = { fields?: readonly string[]; problem?: FieldProblem['problem']; failure: WireError }

export type ApiFailures = {
  data: WireError
  otp: WireError
  contact: WireError
  /** The ID is unknown; defaults to `otp`. */
  id?: WireError
  /** Several records match; defaults to `data`. */
  several?: WireError
  /** The current state forbids it; defaults to `data`. */
  state?: WireError
  fields?: readonly FieldRule[]
}

const fail = (errorCode: string, errorMessage: string): WireError => ({ errorCode, errorMessage })

const otpFailed = 'OTP Authentication Failed.'
const notValid = 'Data entered is not valid.'
const noContact = 'No Registered Mobile/email ID found.'
const otpRequestFailed = fail('RES-OTP-001', 'OTP Request failed')
const notFound = fail('RES-TUG-002', 'Data entered does not match or not valid or not found')

/** docs/design.md fills the document's gaps. `{idType}` is UIN or VID. */
export const documentedFailures: Record<ApiName, ApiFailures> = {
  otp: {
    data: otpRequestFailed,
    otp: otpRequestFailed,
    contact: otpRequestFailed,
    id: fail('RES-REP-089', 'Invalid {idType}'),
  },
  ridStatus: {
    data: notFound,
    otp: notFound,
    contact: fail('RES-TUG-004', 'No Registered Mobile/email ID found'),
  },
  euin: {
    otp: fail('RES-DOW-001', otpFailed),
    data: fail('RES-DOW-002', notValid),
    contact: fail('RES-DOW-004', noContact),
  },
  printUin: {
    otp: fail('RES-REP-001', otpFailed),
    data: fail('RES-REP-002', notValid),
    contact: fail('RES-REP-004', noContact),
  },
  lost: {
    otp: fail('RES-LOU-001', 'OTP Validation Failed.'),
    data: fail('RES-LOU-002', 'Data entered does not match.'),
    contact: fail('RES-LOU-004', noContact),
    id: fail('RES-LOU-002', 'Data entered does not match.'),
  },
  update: {
    otp: fail('RES-UPD-001', otpFailed),
    data: fail('RES-UPD-002', notValid),
    contact: fail('RES-UPD-004', noContact),
    id: fail('RPR-SER-001', 'No Records Found'),
    several: fail('RPR-SER-002', 'Multiple Records Found'),
    fields: [
      { fields: ['individualIdType'], failure: fail('RPR-SER-003', 'Invalid Input Value - ID Type') },
      {
        fields: ['identityJson.identity.fullName', 'identityJson.identity.fullName.value'],
        problem: 'missing',
        failure: fail('RPR-SER-004', 'Invalid Input Value - Name cannot be NULL or Empty'),
      },
      {
        fields: ['identityJson.identity.phone', 'identityJson.identity.email'],
        failure: fail('RPR-SER-005', 'Invalid Input Value - Contact Type'),
      },
    ],
  },
  vidGenerate: {
    otp: fail('RES-VID-002', otpFailed),
    data: fail('RES-VID-003', notValid),
    contact: fail('RES-VID-004', noContact),
    state: fail('RES-VID-005', 'VID generation request failed. The limit of live VIDs of this type is reached.'),
  },
  vidRevoke: {
    otp: fail('RES-RID-002', otpFailed),
    data: fail('RES-RID-003', notValid),
    contact: fail('RES-RID-004', noContact),
    state: fail(
      'RES-RID-005',
      'VID revocation request failed. Please visit the nearest registration center for assistance.',
    ),
  },
  authLock: {
    otp: fail('RES-LOC-001', otpFailed),
    data: fail('RES-LOC-002', notValid),
    contact: fail('RES-LOC-004', noContact),
    state: fail('RES-LOC-005', 'Locking for the Authentication type(s) is Unsuccessful.'),
  },
  authUnlock: {
    otp: fail('RES-ULC-001', otpFailed),
    data: fail('RES-ULC-002', 'Data entered is not Valid.'),
    contact: fail('RES-ULC-004', noContact),
    state: fail('RES-ULC-005', 'Unlocking for the Authentication type is Unsuccessful.'),
  },
  authHistory: {
    otp: fail('RES-AUT-001', otpFailed),
    data: fail('RES-AUT-002', notValid),
    contact: fail('RES-AUT-004', noContact),
    fields: [
      // These values are optional, so a blank one is malformed.
      { fields: ['pageStart', 'pageFetch'], failure: fail('RES-AUT-002', notValid) },
      { problem: 'missing', failure: fail('RES-AUT-005', 'Mandatory values not entered.') },
    ],
  },
}
