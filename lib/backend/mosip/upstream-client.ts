import 'server-only'
import { z } from 'zod'
import type { ContractApi } from '@/lib/contract/api'
import { parseJson } from '@/lib/inputs/parse-json'
import { translateRefusal } from './translate-refusal'
import { UpstreamUnavailable } from '@/lib/contract/upstream-errors'

/** Enough for a card in base64 with a portrait of any size that a card has. */
const maxAnswerBytes = 16 * 1024 * 1024

const wireError = z.object({
  // Codes are short; an ID in place of one would not pass.
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
  /** Of the server; a path in it stands before the documented ones. */
  baseUrl: string
  /** For the whole exchange, the answer's body included. */
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

/** The cause is left out of the new error: it names the address, and a zod error may quote what came. */
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
      // Followed, a redirect would take an ID and its code to where nobody configured them to go.
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

/** The document spells it so for this API alone. */
const nameRequestTime = (name: string) => (name === 'lost' ? 'requesttime' : 'requestTime')

/**
 * Calls a documented API of another server in its envelope. `request` stands there as it is; `path` is the API's own
 * with its places filled.
 * @throws UpstreamRefusal with the codes of the answer; UpstreamUnavailable when there is no answer that fits
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
