import 'server-only'
import { randomUUID } from 'node:crypto'
import { isUpstreamUnavailable, readUpstreamErrors } from '@/lib/contract/upstream-errors'
import type { Call } from '@/lib/backend/call'
import type { ResidentBackend } from '@/lib/backend/resident-backend'
import type { ContractApi } from '@/lib/contract/api'
import { buildAnswer, parseEnvelope, readTransactionId, type WireError } from '@/lib/contract/envelope'
import { listWireErrors } from '@/lib/contract/failure-table'
import { isQueueFull } from '@/lib/background/queue-full'
import { isResidentError } from '@/lib/contract/resident-error'
import type { LimitName } from '@/lib/container/rate-limits'
import { getContainer, type Container } from '@/lib/container/container'
import { readClientAddress } from '@/lib/server/client-address'
import { readJson, type JsonBody } from './read-json'
import { describeHttpProblem, type HttpProblem } from './http-problems'

type Run<Body, Answer> = (backend: ResidentBackend, request: Body, call: Call) => Promise<Answer>
type Options<Answer> = {
  limit: LimitName
  present(answer: Answer): Record<string, unknown>
  /** Another content type, for clients whose Accept header asks for it. */
  presentAs?: { type: string; bytes(answer: Answer): Buffer }
}
type Outcome<Answer> =
  { answer: Answer } | { errors: WireError[] } | { problem: HttpProblem; retryAfterSeconds?: number }

type Exchange = {
  container: Container
  request: Request
  call: Call
  body: JsonBody
  pathParams: Record<string, string>
}

async function admit(exchange: Exchange, limit: LimitName, maxBytes: number): Promise<Outcome<never> | null> {
  const { container, request } = exchange
  const allowance = await container.limits.spend(limit, readClientAddress(request.headers))
  if (!allowance.isAllowed) return { problem: 429, retryAfterSeconds: allowance.retryAfterSeconds }
  const body = await readJson(request, maxBytes)
  if ('text' in body) exchange.body = body
  else return { problem: ({ 'not-json': 415, 'too-large': 413, incomplete: 400 } as const)[body.problem] }
  return null
}

async function perform<Body, Answer>(
  api: ContractApi<Body>,
  run: Run<Body, Answer>,
  limit: LimitName,
  exchange: Exchange,
): Promise<Outcome<Answer>> {
  try {
    const refusal = await admit(exchange, limit, api.maxBodyBytes)
    if (refusal) return refusal
    const { text, longTexts } = exchange.body
    const parsed = parseEnvelope(api, text, exchange.pathParams, longTexts)
    return { answer: await run(exchange.container.backend, parsed, exchange.call) }
  } catch (error) {
    if (isResidentError(error)) return { errors: readUpstreamErrors(error) ?? listWireErrors(api.name, error) }
    if (isUpstreamUnavailable(error)) {
      exchange.container.log.warn(
        { api: api.name, requestId: exchange.call.requestId, reason: error.reason },
        'no answer',
      )
      return { problem: 503 }
    }
    if (isQueueFull(error)) return { problem: 503, retryAfterSeconds: error.retryAfterSeconds }
    exchange.container.log.error({ err: error, api: api.name, requestId: exchange.call.requestId }, 'call failed')
    return { problem: 500 }
  }
}

function logOutcome({ container, call }: Exchange, api: string, outcome: Outcome<unknown>, startedAt: number) {
  const codes = 'errors' in outcome ? [...new Set(outcome.errors.map(({ errorCode }) => errorCode))] : []
  const status = 'problem' in outcome ? outcome.problem : 200
  const ms = Math.round(performance.now() - startedAt)
  container.log.info({ api, requestId: call.requestId, status, codes, ms }, 'call answered')
}

function buildResponse<Body, Answer>(
  api: ContractApi<Body>,
  exchange: Exchange,
  outcome: Outcome<Answer>,
  options: Options<Answer>,
) {
  const { presentAs, present } = options
  const headers: Record<string, string> = { 'cache-control': 'no-store', 'x-request-id': exchange.call.requestId }
  if (presentAs && 'answer' in outcome && exchange.request.headers.get('accept')?.includes(presentAs.type)) {
    const bytes = new Uint8Array(presentAs.bytes(outcome.answer))
    const disposition = 'attachment; filename="identity-card.pdf"'
    return new Response(bytes, {
      headers: { ...headers, 'content-type': presentAs.type, 'content-disposition': disposition },
    })
  }
  const transactionId = api.echoesTransactionId ? readTransactionId(exchange.body.text) : null
  if ('problem' in outcome)
    return describeHttpProblem(api, outcome.problem, { ...headers }, transactionId, outcome.retryAfterSeconds)
  const wire = 'answer' in outcome ? { response: present(outcome.answer) } : outcome
  return Response.json(buildAnswer(api, wire, transactionId), { headers })
}

type Answerer = (request: Request, pathParams: Record<string, string>) => Promise<Response>

function makeAnswerer<Body, Answer>(
  api: ContractApi<Body>,
  run: Run<Body, Answer>,
  options: Options<Answer>,
): Answerer {
  return async (request, pathParams) => {
    const startedAt = performance.now()
    const call = { requestId: randomUUID(), entryPoint: 'api' } as const
    const body = { text: '', longTexts: new Map() }
    const exchange: Exchange = { container: await getContainer(), request, call, body, pathParams }
    const outcome = await perform(api, run, options.limit, exchange)
    logOutcome(exchange, api.name, outcome, startedAt)
    return buildResponse(api, exchange, outcome, options)
  }
}

function takeOneMethod<Handler>(api: ContractApi<unknown>, handle: Handler) {
  const refuse = async () => describeHttpProblem(api, 405, { allow: api.method }, null)
  const refusals = { GET: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse }
  return { ...refusals, [api.method]: handle } as Record<keyof typeof refusals, Handler | typeof refuse> // the type of a computed key is lost
}

/** Wraps every documented route, so a handler never opens the database, catches, or builds an envelope. */
export function contractRoute<Body, Answer>(api: ContractApi<Body>, run: Run<Body, Answer>, options: Options<Answer>) {
  const answer = makeAnswerer(api, run, options)
  return takeOneMethod(api, (request: Request) => answer(request, {}))
}

type RouteContext = { params: Promise<Record<string, string>> }

export function contractPathRoute<Body, Answer>(
  api: ContractApi<Body>,
  run: Run<Body, Answer>,
  options: Options<Answer>,
) {
  const answer = makeAnswerer(api, run, options)
  return takeOneMethod(api, async (request: Request, context: RouteContext) => answer(request, await context.params))
}
