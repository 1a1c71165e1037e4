export type BodyProblem = 'not-json' | 'too-large' | 'incomplete'

export const declaresJson = (type: string | null) =>
  /^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i.test(type?.trim() ?? '')

async function readUpTo(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<Buffer | null> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let total = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    total += part.value.byteLength
    if (total > maxBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

export async function readBinaryBody(
  request: Request,
  maxBytes: number,
): Promise<{ bytes: Buffer } | { problem: BodyProblem }> {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN)
  if (declared > maxBytes) return { problem: 'too-large' }
  if (!request.body) return { bytes: Buffer.alloc(0) }
  try {
    const bytes = await readUpTo(request.body, maxBytes)
    return bytes === null ? { problem: 'too-large' } : { bytes }
  } catch {
    return { problem: 'incomplete' }
  }
}

export async function readJsonBody(
  request: Request,
  maxBytes: number,
): Promise<{ text: string } | { problem: BodyProblem }> {
  if (!declaresJson(request.headers.get('content-type'))) return { problem: 'not-json' }
  const body = await readBinaryBody(request, maxBytes)
  return 'bytes' in body ? { text: body.bytes.toString('utf8') } : body
}
