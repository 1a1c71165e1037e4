import type { ApiName } from '@/lib/contract/api'
import { documentedApis } from '@/lib/contract/documented-apis'
import type { WireError } from '@/lib/contract/envelope'
import { documentedFailures } from '@/lib/contract/documented-failures'
import { listDocumentedFailures } from '@/lib/contract/failure-table'
import type { ResidentErrorCode } from '@/lib/errors/resident-error'
import { UpstreamRefusal } from '@/lib/contract/upstream-errors'

type Nearest = Partial<Record<'id' | 'data' | 'otp' | 'contact' | 'several' | 'state', ResidentErrorCode>>

const usual: Nearest = {
  id: 'id-invalid',
  otp: 'otp-wrong',
  data: 'data-invalid',
  contact: 'no-contact',
  several: 'several-records',
}
/** Where an API's code means something of its own. */
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
// A field's name on the wire: no name of a person, no number and no address has this form.
const namedField = /^ [a-z][A-Za-z]*[1-3]?(\.[a-z][A-Za-z]*[1-3]?)* is (missing|malformed)$/

function findNearest(api: ApiName, errorCode: string | undefined): ResidentErrorCode {
  const failures = documentedFailures[api]
  const family = families.find((name) => failures[name]?.errorCode === errorCode)
  return (family && (special[api]?.[family] ?? usual[family])) ?? 'data-invalid'
}

/** The documented texts of a code, this API's before another's: the document has some codes twice. */
function listTexts(api: ApiName, errorCode: string): string[] {
  // Object.keys knows only strings; the keys of the record are the names.
  const all = [api, ...(Object.keys(documentedApis) as ApiName[])].flatMap(listDocumentedFailures)
  const text = all.find((failure) => failure.errorCode === errorCode)?.errorMessage
  return text ? [text, ...(text === 'Invalid VID' ? ['Invalid UIN'] : [])] : []
}

/** What upstream says beyond the documented text may name a person; only the name of a field is kept of it. */
function keepDocumentedText(api: ApiName, { errorCode, errorMessage }: WireError): WireError {
  const texts = listTexts(api, errorCode)
  const isKept = texts.some((text) => {
    const stem = text.replace(/\.$/, '')
    const more = errorMessage.startsWith(stem) ? errorMessage.slice(stem.length) : null
    return more === '' || more === '.' || (more?.startsWith('.') && namedField.test(more.slice(1)))
  })
  return { errorCode, errorMessage: isKept ? errorMessage : (texts[0] ?? unknownText) }
}

/** The upstream server's own codes, with no text that the documents don't have. */
export function translateRefusal(api: ApiName, errors: WireError[]): UpstreamRefusal {
  return new UpstreamRefusal(
    findNearest(api, errors[0]?.errorCode),
    errors.map((error) => keepDocumentedText(api, error)),
  )
}
