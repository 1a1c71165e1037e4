import 'server-only'
import { z } from 'zod'
import type { Verification } from '@/lib/signed-card/claim169/verify-card'
import { isQueueFull } from '@/lib/background/queue-full'
import { parseJson } from '@/lib/inputs/parse-json'
import { getContainer } from '@/lib/container/container'
import { longestFileBytes } from '@/lib/signed-card/verify/read-check-form'
import { sniffKind } from '@/lib/signed-card/verify/sniff-kind'
import { readClientAddress } from '@/lib/server/client-address'
import { describeHttpProblem, type HttpProblem } from './http-problems'
import { verifyOnServer } from './verify-on-server'
import { readBinaryBody, readJsonBody, type BodyProblem } from './read-body'
import { searchOnServer } from './search-on-server'

const longestJson = 64 * 1024
const pictureTypes = /^image\/(png|jpeg|webp)$/
const typedCode = z.object({ text: z.string() })

type Read = { text: string } | { problem: HttpProblem; retryAfterSeconds?: number }

const statuses = { 'not-json': 415, 'too-large': 413, incomplete: 400 } as const satisfies Record<
  BodyProblem,
  HttpProblem
>

async function readJson(request: Request): Promise<Read> {
  const body = await readJsonBody(request, longestJson)
  if ('problem' in body) return { problem: statuses[body.problem] }
  const parsed = typedCode.safeParse(parseJson(body.text))
  return parsed.success ? parsed.data : { problem: 400 }
}

async function readImage(request: Request): Promise<Read> {
  const body = await readBinaryBody(request, longestFileBytes)
  if ('problem' in body) return { problem: statuses[body.problem] }
  const kind = sniffKind(body.bytes)
  if (!kind || kind === 'pdf') return { problem: 415 }
  try {
    return { text: (await searchOnServer(body.bytes, readClientAddress(request.headers))) ?? '' }
  } catch (error) {
    if (isQueueFull(error)) return { problem: 503, retryAfterSeconds: error.retryAfterSeconds }
    return { problem: 400 } // damaged
  }
}

/** Bytes become base64; other CBOR values become the nearest JSON. */
function writeJson(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (value instanceof Map) return Object.fromEntries(value as Map<PropertyKey, unknown>) // keys are texts and numbers
  return typeof value === 'bigint' ? String(value) : value
}

function present(verification: Verification): Response {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
  return new Response(JSON.stringify(verification, writeJson), { headers })
}

const messages: Partial<Record<HttpProblem, string>> = {
  400: 'The request body must be {"text": "…"}, or a whole picture',
  415: 'The request body must be JSON or a picture (PNG, JPEG or WebP), with its Content-Type',
}

/** Logs and keeps nothing of what it checks. */
async function verifyCard(request: Request): Promise<Response> {
  const { limits } = await getContainer()
  const allowance = await limits.spend('verifyCard', readClientAddress(request.headers))
  if (!allowance.isAllowed) return describeHttpProblem(null, 429, {}, null, allowance.retryAfterSeconds)
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const read = await (pictureTypes.test(type) ? readImage(request) : readJson(request))
  if (!('problem' in read)) return present(await verifyOnServer(read.text))
  return describeHttpProblem(null, read.problem, {}, null, read.retryAfterSeconds, messages[read.problem])
}

const refuse = () => describeHttpProblem(null, 405, { allow: 'POST' }, null)

export const verifyRoute = { GET: refuse, POST: verifyCard, PUT: refuse, PATCH: refuse, DELETE: refuse }
