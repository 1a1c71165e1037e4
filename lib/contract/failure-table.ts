import type { ApiName } from './api'
import type { WireError } from './envelope'
import { documentedFailures, type ApiFailures, type FieldRule } from './documented-failures'
import type { FieldProblem, ResidentError, ResidentErrorCode } from './resident-error'

type Family = Exclude<keyof ApiFailures, 'fields'>

const families: Record<ResidentErrorCode, Family> = {
  'data-invalid': 'data',
  'id-invalid': 'id',
  'otp-wrong': 'otp',
  'no-contact': 'contact',
  'rid-not-found': 'data',
  'demographics-not-matched': 'otp',
  'id-frozen': 'otp',
  'too-many-codes': 'otp',
  'request-repeated': 'otp',
  'vid-limit-reached': 'state',
  'vid-not-live': 'state',
  'vid-not-holders': 'data',
  'already-locked': 'state',
  'already-unlocked': 'state',
  'nobody-matches': 'data',
  'several-records': 'several',
  'no-records': 'id',
  'update-empty': 'data',
  'update-pending': 'data',
  'document-refused': 'data',
  'print-under-way': 'state',
  'request-not-cancellable': 'state',
}

const hints: Partial<Record<ResidentErrorCode, string>> = {
  'vid-not-holders': 'vid is not a VID of this resident',
  'update-empty': 'identityJson changes nothing',
  'update-pending': 'An earlier update is still being processed',
}

const continueText = (text: string, more: string) => `${text}${text.endsWith('.') ? '' : '.'} ${more}`

function fits(rule: FieldRule, { field, problem }: FieldProblem): boolean {
  return (rule.fields?.includes(field) ?? true) && (rule.problem ?? problem) === problem
}

function nameIdType({ errorCode, errorMessage }: WireError, idType: string | null): WireError {
  return { errorCode, errorMessage: errorMessage.replace('{idType}', idType ?? 'VID') }
}

function pickFailure(api: ApiName, family: Family): WireError {
  const failures = documentedFailures[api]
  return failures[family] ?? (family === 'id' ? failures.otp : failures.data)
}

/** One error for each wrong field, otherwise one. */
export function listWireErrors(api: ApiName, error: ResidentError): WireError[] {
  const failure = pickFailure(api, families[error.code])
  if (error.fields.length === 0) {
    const told = nameIdType(failure, error.idType)
    const hint = hints[error.code]
    return [hint ? { ...told, errorMessage: continueText(told.errorMessage, hint) } : told]
  }
  const rules = error.code === 'data-invalid' ? (documentedFailures[api].fields ?? []) : []
  return error.fields.map((wrong) => {
    const own = rules.find((rule) => fits(rule, wrong))?.failure ?? failure
    const more = wrong.reason ? `: ${wrong.reason}` : ''
    return { ...own, errorMessage: continueText(own.errorMessage, `${wrong.field} is ${wrong.problem}${more}`) }
  })
}

export function listDocumentedFailures(api: ApiName): WireError[] {
  const { fields = [], ...failures } = documentedFailures[api]
  const all = [...Object.values(failures), ...fields.map(({ failure }) => failure)]
  const codes = [...new Set(all.map(({ errorCode }) => errorCode))].sort()
  return codes
    .flatMap((code) => all.find(({ errorCode }) => errorCode === code) ?? [])
    .map((failure) => nameIdType(failure, null))
}
