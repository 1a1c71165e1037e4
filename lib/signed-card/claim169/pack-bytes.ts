import { decodeBase45, encodeBase45 } from './base45'
import { Claim169Error } from './claim169-error'

/** The most alphanumeric characters of a QR code (version 40). */
const longestQr = 4296

async function pump(bytes: Uint8Array, stream: CompressionStream | DecompressionStream, maxBytes: number) {
  const chunks: Uint8Array[] = []
  let length = 0
  // A Blob refuses a view of a shared buffer.
  const reader = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(stream).getReader()
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: Uint8Array } // streams of bytes give bytes
    if (done || !value) break
    length += value.length
    if (length > maxBytes) {
      await reader.cancel()
      throw new Claim169Error('Decompress', `more than ${maxBytes} bytes`)
    }
    chunks.push(value)
  }
  const whole = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}

const most = 1 << 20

export async function packBytes(bytes: Uint8Array): Promise<string> {
  return encodeBase45(await pump(bytes, new CompressionStream('deflate'), most))
}

/** @throws Claim169Error Decompress, also for more than `maxBytes` */
export async function inflateBytes(packed: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  try {
    return await pump(packed, new DecompressionStream('deflate'), maxBytes)
  } catch (error) {
    throw error instanceof Claim169Error ? error : new Claim169Error('Decompress', 'not zlib', error)
  }
}

/** @throws Claim169Error Base45Decode, or Decompress, also for more than `maxBytes` */
export async function unpackBytes(text: string, maxBytes: number): Promise<Uint8Array> {
  if (text.length > longestQr) throw new Claim169Error('Base45Decode', 'longer than a QR code holds')
  return inflateBytes(decodeBase45(text), maxBytes)
}
