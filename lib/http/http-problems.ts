import { buildAnswer } from '@/lib/contract/envelope'

/** Failures without a contract code, still sent in the envelope (docs/design.md, HTTP status). */
const problems = {
  400: 'The request body was cut off',
  404: 'There is nothing at this path',
  405: 'This path takes another method',
  413: 'The request body is too large',
  415: 'The request body must be JSON, with Content-Type application/json',
  429: 'Too many requests from this network. Try again later',
  500: 'Something went wrong on our side',
  503: 'The service is busy. Try again later',
} as const

export type HttpProblem = keyof typeof problems
type Enveloped = Parameters<typeof buildAnswer>[0]

const unknownApi: Enveloped = { id: 'resident.portal', version: 'v1', emptyResponse: null, echoesTransactionId: false }

export function describeHttpProblem(
  api: Enveloped | null,
  status: HttpProblem,
  headers: Record<string, string>,
  transactionId: string | null,
  retryAfterSeconds?: number,
  message: string = problems[status],
): Response {
  const error = { errorCode: `RES-HTTP-${status}`, errorMessage: message }
  const wait: Record<string, string> = retryAfterSeconds ? { 'retry-after': String(retryAfterSeconds) } : {}
  const body = buildAnswer(api ?? unknownApi, { errors: [error] }, transactionId)
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers, ...wait } })
}
