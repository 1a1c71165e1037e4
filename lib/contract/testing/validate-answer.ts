import { documentedApis } from '@/lib/contract/documented-apis'
import type { ApiName, ContractApi } from '@/lib/contract/api'
import { listDocumentedFailures } from '@/lib/contract/failure-table'
import type { WireAnswer } from './served-apis'

type Envelope = Record<string, unknown> & { errors: { errorCode: string; errorMessage: string }[] | null }
export type Expectation = {
  /** Otherwise a refusal is allowed. */
  mustFail: boolean
  /** The one status that it may have; without it, any that the contract knows. */
  status?: number | undefined
  /** What no refusal may repeat, a transactionID in its own place aside. */
  hidden: readonly string[]
}

const allowedStatuses = [200, 404, 405, 413, 415, 429]
const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

function parse(text: string): Envelope | null {
  try {
    return JSON.parse(text) as Envelope // validated below
  } catch {
    return null
  }
}

function listEnvelopeFaults(api: ContractApi<unknown>, envelope: Envelope): string[] {
  const fields = ['id', 'version', 'responseTime', 'response', 'errors']
  if (api.echoesTransactionId) fields.splice(3, 0, 'transactionID')
  const { id, version, responseTime } = envelope
  const faults: string[] = []
  if (Object.keys(envelope).join() !== fields.join()) faults.push(`fields ${Object.keys(envelope).join()}`)
  if (id !== api.id) faults.push(`id ${String(id)}`)
  if (version !== (api.answerVersion ?? api.version)) faults.push(`version ${String(version)}`)
  if (!timeForm.test(String(responseTime))) faults.push(`responseTime ${String(responseTime)}`)
  return faults
}

function listErrorFaults(name: ApiName, status: number, { errors, response }: Envelope): string[] {
  const api: ContractApi<unknown> = documentedApis[name]
  const faults: string[] = []
  if (!Array.isArray(errors) || errors.length === 0) return ['errors without an error']
  if (JSON.stringify(response) !== JSON.stringify(api.emptyResponse))
    faults.push(`response ${JSON.stringify(response)}`)
  const known = status === 200 ? listDocumentedFailures(name).map(({ errorCode }) => errorCode) : [`RES-HTTP-${status}`]
  for (const error of errors) {
    if (!known.includes(error.errorCode)) faults.push(`code ${error.errorCode} with status ${status}`)
    if (!error.errorMessage || Object.keys(error).join() !== 'errorCode,errorMessage') {
      faults.push(`error ${JSON.stringify(error)}`)
    }
  }
  return faults
}

/** Everything that is wrong with an answer, whatever was asked; empty when nothing is. */
export function listAnswerFaults(name: ApiName, answer: WireAnswer, expected: Expectation): string[] {
  const { status, contentType, text } = answer
  const api: ContractApi<unknown> = documentedApis[name]
  const envelope = parse(text)
  if (!contentType?.startsWith('application/json') || envelope === null) return [`no JSON: ${String(contentType)}`]
  const faults = listEnvelopeFaults(api, envelope)
  const isStatusRight = expected.status ? status === expected.status : allowedStatuses.includes(status)
  if (!isStatusRight) faults.push(`status ${status}`)
  const isSuccess = !expected.mustFail && envelope.errors === null && status === 200
  if (!isSuccess) faults.push(...listErrorFaults(name, status, envelope))
  else if (!api.response.safeParse(envelope.response).success) faults.push('response is not the documented one')
  const told = isSuccess ? '' : JSON.stringify({ ...envelope, transactionID: undefined })
  return [...faults, ...expected.hidden.filter((value) => told.includes(value)).map((value) => `echoes ${value}`)]
}
