import type { ApiName } from '@/lib/contract/api'
import { documentedApis } from '@/lib/contract/documented-apis'
import type { WireError } from '@/lib/contract/envelope'
import { documentedFailures } from '@/lib/contract/documented-failures'
import { listDocumentedFailures } from '@/lib/contract/failure-table'
import type { ResidentErrorCode } from '@/lib/contract/resident-error'
import { UpstreamRefusal } from '@/lib/contract/upstream-errors'

type Nearest = Partial<Record<'id' | 'data' | 'otp' | 'contact' | 'several' | 'state', ResidentErrorCode>>

const usual: Nearest = {
  id: 'id-invalid',
  otp: 'otp-wrong',
  data: 'data-invalid',
  contact: 'no-contact',
  several: 'several-records',
}
/** Codes that mean something else in one API. */
const special: Partial<Record<ApiName, Nearest>> = {
  otp: { otp: 'demographics-not-matched' },
  ridStatus: { otp: 'rid-not-found', data: 'rid-not-found' },
  lost: { id: 'nobody-matches', data: 'nobody-matches' },
  update: { id: 'no-records' },
  vidGenerate: { state: 'vid-limit-reached' },
  vidRevoke: { state: 'vid-not-live' },
  authLock: { state: 'already-locked' },
  authUnlock: { state: 'already-unlocked' },
}
const families = ['id', 'otp', 'contact', 'several', 'state', 'data'] as const
const unknownText = 'The request was refused'
// Matches the wire name of a field, but no name of a person, number or address.
const namedField = /^ [a-z][A-Za-z]*[1-3]?(\.[a-z][A-Za-z]*[1-3]?)* is (missing|malformed)$/

function findNearest(api: ApiName, errorCode: string | undefined): ResidentErrorCode {
  const failures = documentedFailures[api]
  const family = families.find((name) => failures[name]?.errorCode === errorCode)
  return (family && (special[api]?.[family] ?? usual[family])) ?? 'data-invalid'
}

/** This API's texts come first, because the document uses some codes twice. */
function listTexts(api: ApiName, errorCode: string): string[] {
  const all = [api, ...(Object.keys(documentedApis) as ApiName[])].flatMap(listDocumentedFailures)
  const text = all.find((failure) => failure.errorCode === errorCode)?.errorMessage
  return text ? [text, ...(text === 'Invalid VID' ? ['Invalid UIN'] : [])] : []
}

/** Upstream's own text may name a person, so only the field's name is kept. */
function keepDocumentedText(api: ApiName, { errorCode, errorMessage }: WireError): WireError {
  const texts = listTexts(api, errorCode)
  const isKept = texts.some((text) => {
    const stem = text.replace(/\.$/, '')
    const more = errorMessage.startsWith(stem) ? errorMessage.slice(stem.length) : null
    return more === '' || more === '.' || (more?.startsWith('.') && namedField.test(more.slice(1)))
  })
  return { errorCode, errorMessage: isKept ? errorMessage : (texts[0] ?? unknownText) }
}

export function translateRefusal(api: ApiName, errors: WireError[]): UpstreamRefusal {
  return new UpstreamRefusal(
    findNearest(api, errors[0]?.errorCode),
    errors.map((error) => keepDocumentedText(api, error)),
  )
}
