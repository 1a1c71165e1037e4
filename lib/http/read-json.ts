import { setImmediate as nextTurn } from 'node:timers/promises'
import type { LongTexts } from '@/lib/contract/long-text'
import { scanJson } from '@/lib/contract/scan-json'
import { declaresJson, type BodyProblem } from './read-body'

const bytesPerTurn = 64 * 1024

export type JsonBody = { text: string; longTexts: LongTexts }

const unreadable: JsonBody = { text: '', longTexts: new Map() }

function* cut(part: Uint8Array): Generator<Buffer> {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
  for (let from = 0; from < bytes.length; from += bytesPerTurn) yield bytes.subarray(from, from + bytesPerTurn)
}

/** Reads a refused body to its end too: a client that still sends would miss the answer. */
async function readStream(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<JsonBody | 'too-large'> {
  const scanner = scanJson()
  const reader = stream.getReader()
  let isReadable = true
  let total = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    total += part.value.byteLength
    if (total > maxBytes) {
      await reader.cancel()
      return 'too-large'
    }
    for (const bytes of cut(part.value)) {
      isReadable = isReadable && scanner.take(bytes)
      await nextTurn()
    }
  }
  return isReadable ? scanner.end() : unreadable
}

/** A body deeper or larger than any real request becomes an empty text, which is not JSON. */
export async function readJson(request: Request, maxBytes: number): Promise<JsonBody | { problem: BodyProblem }> {
  if (!declaresJson(request.headers.get('content-type'))) return { problem: 'not-json' }
  if (Number(request.headers.get('content-length') ?? Number.NaN) > maxBytes) return { problem: 'too-large' }
  if (!request.body) return unreadable
  try {
    const body = await readStream(request.body, maxBytes)
    return body === 'too-large' ? { problem: body } : body
  } catch {
    return { problem: 'incomplete' }
  }
}
