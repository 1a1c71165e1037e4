import 'server-only'
import { z } from 'zod'
import type { ContractApi } from '@/lib/contract/api'
import { parseJson } from '@/lib/inputs/parse-json'
import { translateRefusal } from './translate-refusal'
import { UpstreamUnavailable } from '@/lib/contract/upstream-errors'

const maxAnswerBytes = 16 * 1024 * 1024

const wireError = z.object({
  // Codes are short, so an ID in their place would not pass.
  errorCode: z.string().regex(/^[A-Z]{2,6}-[A-Z]{2,6}-[0-9]{1,4}$/),
  errorMessage: z.string(),
})
const envelope = z.object({
  id: z.string(),
  version: z.string(),
  responseTime: z.string().nullish(),
  response: z.unknown(),
  errors: z.array(wireError).nullish(),
})

export type Upstream = {
  /** Its path, if any, goes before the documented ones. */
  baseUrl: string
  timeoutMs: number
}
type UpstreamApi<Answer> = Pick<ContractApi<unknown>, 'name' | 'method' | 'path' | 'id' | 'version'> & {
  response: z.ZodType<Answer>
}

async function readText(answer: Response): Promise<string> {
  const reader = answer.body?.getReader()
  const chunks: Uint8Array[] = []
  for (let length = 0; reader;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > maxAnswerBytes) {
      await reader.cancel()
      throw new UpstreamUnavailable('too-large')
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function readJson(text: string): unknown {
  const value = parseJson(text)
  if (value === undefined) throw new UpstreamUnavailable('not-json')
  return value
}

/** Drops the cause, which holds the address or parts of the answer. */
function describeFailure(error: unknown): UpstreamUnavailable {
  if (error instanceof UpstreamUnavailable) return error
  return new UpstreamUnavailable(error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable')
}

async function exchange(url: string, method: string, body: string, timeoutMs: number): Promise<string> {
  try {
    const answer = await fetch(url, {
      method,
      body,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      // A redirect could take an ID and its code to an unknown server.
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (answer.status === 200) return await readText(answer)
    await answer.body?.cancel()
    throw new UpstreamUnavailable('status')
  } catch (error) {
    throw describeFailure(error)
  }
}

/** The document uses this spelling for one API only. */
const nameRequestTime = (name: string) => (name === 'lost' ? 'requesttime' : 'requestTime')

/**
 * Sends `request` unchanged in the envelope; `path` is the filled path.
 * @throws UpstreamRefusal with the answer's codes; UpstreamUnavailable without a valid answer
 */
export async function callUpstream<Answer>(
  { baseUrl, timeoutMs }: Upstream,
  api: UpstreamApi<Answer>,
  request: object,
  path: string = api.path,
): Promise<Answer> {
  const { name, id, version } = api
  const body = { id, version, [nameRequestTime(name)]: new Date().toISOString(), request }
  const url = `${baseUrl.replace(/\/+$/, '')}${path}`
  const text = await exchange(url, api.method, JSON.stringify(body), timeoutMs)
  const { data: told } = envelope.safeParse(readJson(text))
  if (told?.id !== id) throw new UpstreamUnavailable('shape')
  if (told.errors && told.errors.length > 0) throw translateRefusal(name, told.errors)
  const answer = api.response.safeParse(told.response)
  if (!answer.success) throw new UpstreamUnavailable('shape')
  return answer.data
}
