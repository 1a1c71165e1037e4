import { ResidentError, type FieldProblem } from './resident-error'
import { parseJson } from '@/lib/inputs/parse-json'
import type { ContractApi } from './api'
import { isAbsent, listFieldProblems } from './field-problems'
import { isIsoTime } from './iso-time'
import type { LongTexts } from './long-text'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const validate = (field: string, value: unknown, isRight: boolean): FieldProblem[] =>
  isRight ? [] : [{ field, problem: isAbsent(value) ? 'missing' : 'malformed' }]

function listEnvelopeProblems(api: ContractApi<unknown>, envelope: Record<string, unknown>): FieldProblem[] {
  const requestTime = envelope.requestTime ?? envelope.requesttime
  return [
    ...validate('id', envelope.id, envelope.id === api.id),
    ...validate('version', envelope.version, envelope.version === api.version),
    ...validate('requestTime', requestTime, typeof requestTime === 'string' && isIsoTime(requestTime)),
    ...validate('request', envelope.request, isObject(envelope.request)),
  ]
}

/**
 * Checks the envelope first, then the fields (docs/design.md, order of checks).
 * @param pathParams values of the path; they win over body fields of the same name
 * @param longTexts long strings that the scanner took out of the body, by placeholder
 * @throws ResidentError data-invalid, which names every wrong field
 */
export function parseEnvelope<Body>(
  api: ContractApi<Body>,
  text: string,
  pathParams: Readonly<Record<string, string>> = {},
  longTexts: LongTexts = new Map(),
): Body {
  const putBack = (_: string, value: unknown) => (typeof value === 'string' ? (longTexts.get(value) ?? value) : value)
  const envelope = parseJson(text, longTexts.size > 0 ? putBack : undefined)
  if (!isObject(envelope))
    throw new ResidentError('data-invalid', { fields: [{ field: 'body', problem: 'malformed' }] })
  const problems = listEnvelopeProblems(api, envelope)
  if (problems.length > 0 || !isObject(envelope.request)) throw new ResidentError('data-invalid', { fields: problems })
  const fromPath = (api.fromPath ?? []).map((name) => [name, pathParams[name]] as const)
  const request = { ...envelope.request, ...Object.fromEntries(fromPath) }
  const parsed = api.request.safeParse(request)
  if (parsed.success) return parsed.data
  throw new ResidentError('data-invalid', { fields: listFieldProblems(request, parsed.error) })
}

export function readTransactionId(text: string): string | null {
  const envelope = parseJson(text)
  const id = isObject(envelope) && isObject(envelope.request) ? envelope.request.transactionID : null
  return typeof id === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(id) ? id : null
}

export type WireError = { errorCode: string; errorMessage: string }

/** `errors` is null exactly when the call succeeded. */
export function buildAnswer(
  api: Pick<ContractApi<unknown>, 'id' | 'version' | 'answerVersion' | 'emptyResponse' | 'echoesTransactionId'>,
  outcome: { response: unknown } | { errors: WireError[] },
  transactionId: string | null,
) {
  return {
    id: api.id,
    version: api.answerVersion ?? api.version,
    responseTime: new Date().toISOString(),
    ...(api.echoesTransactionId && { transactionID: transactionId }),
    response: 'errors' in outcome ? api.emptyResponse : outcome.response,
    errors: 'errors' in outcome ? outcome.errors : null,
  }
}
