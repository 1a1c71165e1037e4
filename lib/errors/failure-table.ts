import type { ApiName } from '@/lib/contract/api'
import type { WireError } from '@/lib/contract/envelope'
import type { FieldProblem, ResidentError, ResidentErrorCode } from './resident-error'

type Family = 'data' | 'otp' | 'contact' | 'id'

/** The documented code and text of each API's failures (contract/apis.md; placeholders filled as design.md says). */
const documented: Record<ApiName, Record<Family, WireError>> = {
  otp: {
    data: { errorCode: 'RES-OTP-001', errorMessage: 'OTP Request failed' },
    otp: { errorCode: 'RES-OTP-001', errorMessage: 'OTP Request failed' },
    contact: { errorCode: 'RES-OTP-001', errorMessage: 'OTP Request failed' },
    id: { errorCode: 'RES-REP-089', errorMessage: 'Invalid' },
  },
  ridStatus: {
    data: { errorCode: 'RES-TUG-002', errorMessage: 'Data entered does not match or not valid or not found' },
    otp: { errorCode: 'RES-TUG-002', errorMessage: 'Data entered does not match or not valid or not found' },
    contact: { errorCode: 'RES-TUG-004', errorMessage: 'No Registered Mobile/email ID found' },
    id: { errorCode: 'RES-TUG-002', errorMessage: 'Data entered does not match or not valid or not found' },
  },
  euin: {
    data: { errorCode: 'RES-DOW-002', errorMessage: 'Data entered is not valid.' },
    otp: { errorCode: 'RES-DOW-001', errorMessage: 'OTP Authentication Failed.' },
    contact: { errorCode: 'RES-DOW-004', errorMessage: 'No Registered Mobile/email ID found.' },
    id: { errorCode: 'RES-DOW-001', errorMessage: 'OTP Authentication Failed.' },
  },
}

/** What each failure of the domain counts as on the wire. */
const families: Record<ResidentErrorCode, Family> = {
  'data-invalid': 'data',
  'id-invalid': 'id',
  'otp-wrong': 'otp',
  'no-contact': 'contact',
  'rid-not-found': 'data',
  'demographics-not-matched': 'otp',
  'id-frozen': 'otp',
  'too-many-codes': 'otp',
}

function nameField(text: string, { field, problem }: FieldProblem): string {
  return `${text}${text.endsWith('.') ? '' : '.'} ${field} is ${problem}`
}

/** The wire's errors of a failure: one for each field that is wrong, else one. */
export function listWireErrors(api: ApiName, error: ResidentError): WireError[] {
  const { errorCode, errorMessage } = documented[api][families[error.code]]
  const text = errorMessage === 'Invalid' ? `Invalid ${error.idType ?? 'VID'}` : errorMessage
  if (error.fields.length === 0) return [{ errorCode, errorMessage: text }]
  return error.fields.map((field) => ({ errorCode, errorMessage: nameField(text, field) }))
}
