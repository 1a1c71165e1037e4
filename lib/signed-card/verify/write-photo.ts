import type { Verification } from '@/lib/signed-card/claim169/verify-card'

type Claims = NonNullable<Verification['claims']>

/** Data format 0 of a biometric record is an image. */
const imageFormat = 0

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte)
const readAscii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.slice(from, to))

/** Reads the bytes, because issuers name kinds differently; null if browsers cannot show it. */
function findType(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'image/png'
  if (readAscii(bytes, 0, 4) === 'RIFF' && readAscii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  return /^ftypavi[fs]$/.test(readAscii(bytes, 4, 12)) ? 'image/avif' : null
}

/** The specification's table says text, its example hex; most issuers write bytes. */
function readBytes(value: unknown): Uint8Array | null {
  if (value instanceof Uint8Array) return value
  if (typeof value !== 'string') return null
  if (/^([\da-f]{2})+$/i.test(value)) return Uint8Array.from(value.match(/../g) ?? [], (pair) => parseInt(pair, 16))
  try {
    return Uint8Array.from(atob(value), (character) => character.charCodeAt(0))
  } catch {
    return null // neither hex nor base64
  }
}

/** Specification 1.2.2 has a face instead of a photo. */
function findFace({ face }: Claims): unknown {
  const records = Array.isArray(face) ? (face as { data?: unknown; format?: unknown }[]) : [] // as readClaim returns them
  return records.find(({ format }) => format === undefined || format === imageFormat)?.data
}

export function writePhoto(claims: Claims): string | null {
  const bytes = readBytes(claims.photo ?? findFace(claims))
  const type = bytes && findType(bytes)
  if (!type) return null
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `data:${type};base64,${btoa(binary)}`
}
