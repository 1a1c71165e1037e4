import { readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../scripts/lib/project-root.mjs'

/** The document's APIs by the names of its sample files, with method and path as it writes them. */
export const documentedPaths = {
  otp: ['POST', '/resident/v1/req/otp'],
  'rid-status': ['POST', '/resident/v1/rid/check-status'],
  euin: ['POST', '/resident/v1/req/euin'],
  'print-uin': ['POST', '/resident/v1/req/print-uin'],
  lost: ['POST', '/registrationprocessor/v1/requesthandler/lost'],
  update: ['POST', '/registrationprocessor/v1/requesthandler/update'],
  'vid-generate': ['POST', '/resident/v1/vid'],
  'vid-revoke': ['PATCH', '/resident/v1/vid/{vid}'],
  'auth-lock': ['POST', '/resident/v1/req/auth-lock'],
  'auth-unlock': ['POST', '/resident/v1/req/auth-unlock'],
  'auth-history': ['POST', '/resident/v1/req/auth-history'],
} as const
export type Api = keyof typeof documentedPaths

export type Fields = Record<string, unknown>
export type Sample = {
  requests: (Fields & { request: Fields })[]
  success: { id: string; version: string; response: Fields }
  failure: { response: Fields | null }
}

/** The document's samples of an API, to the letter. */
export function readSample(api: Api): Sample {
  const file = path.join(projectRoot, 'lib/contract/openapi/samples', `${api}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as Sample // copied from the document, with this form for all
}

const otpFailed = 'OTP Authentication Failed.'
const notValid = 'Data entered is not valid.'
const noContact = 'No Registered Mobile/email ID found'

/**
 * Each failure code and the text that its message begins with: the document's tables, completed by docs/design.md.
 * RPR-SER-002 is left out: no ID of a registry whose IDs are unique leads to several records.
 */
export const documentedTexts = {
  'RES-OTP-001': 'OTP Request failed',
  'RES-REP-089': 'Invalid ',
  'RES-TUG-002': 'Data entered does not match or not valid or not found',
  'RES-TUG-004': noContact,
  'RES-DOW-001': otpFailed,
  'RES-DOW-002': notValid,
  'RES-DOW-004': `${noContact}.`,
  'RES-REP-001': otpFailed,
  'RES-REP-002': notValid,
  'RES-REP-004': `${noContact}.`,
  'RES-LOU-001': 'OTP Validation Failed.',
  'RES-LOU-002': 'Data entered does not match.',
  'RES-LOU-004': `${noContact}.`,
  'RES-UPD-001': otpFailed,
  'RES-UPD-002': notValid,
  'RES-UPD-004': `${noContact}.`,
  'RPR-SER-001': 'No Records Found',
  'RPR-SER-003': 'Invalid Input Value - ID Type',
  'RPR-SER-004': 'Invalid Input Value - Name cannot be NULL or Empty',
  'RPR-SER-005': 'Invalid Input Value - Contact Type',
  'RES-VID-002': otpFailed,
  'RES-VID-003': notValid,
  'RES-VID-004': `${noContact}.`,
  'RES-VID-005': 'VID generation request failed.',
  'RES-RID-002': otpFailed,
  'RES-RID-003': notValid,
  'RES-RID-004': `${noContact}.`,
  'RES-RID-005': 'VID revocation request failed. Please visit the nearest registration center for assistance.',
  'RES-LOC-001': otpFailed,
  'RES-LOC-002': notValid,
  'RES-LOC-004': `${noContact}.`,
  'RES-LOC-005': 'Locking for the Authentication type(s) is Unsuccessful.',
  'RES-ULC-001': otpFailed,
  'RES-ULC-002': 'Data entered is not Valid.',
  'RES-ULC-004': `${noContact}.`,
  'RES-ULC-005': 'Unlocking for the Authentication type is Unsuccessful.',
  'RES-AUT-001': otpFailed,
  'RES-AUT-002': notValid,
  'RES-AUT-004': `${noContact}.`,
  'RES-AUT-005': 'Mandatory values not entered.',
} as const
export type Code = keyof typeof documentedTexts
