import type { Judgement } from '@/lib/signed-card/claim169/judge-card'

type Claims = NonNullable<Judgement['claims']>

/** Data format 0 of a biometric record: an image. */
const imageFormat = 0

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte)
const readAscii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.slice(from, to))

/** By its bytes, as issuers differ in what they name; null for kinds that browsers do not show. */
function findType(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'image/png'
  if (readAscii(bytes, 0, 4) === 'RIFF' && readAscii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  return /^ftypavi[fs]$/.test(readAscii(bytes, 4, 12)) ? 'image/avif' : null
}

/** The specification's table calls a photo text and its example writes it in hex; most issuers write bytes. */
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

/** The face of newer issuers (specification 1.2.2), which have no photo. */
function findFace({ face }: Claims): unknown {
  const records = Array.isArray(face) ? (face as { data?: unknown; format?: unknown }[]) : [] // as readClaim gives them
  return records.find(({ format }) => format === undefined || format === imageFormat)?.data
}

/** The portrait in a card's claims as a `data:` URL; null when there is none that browsers show. */
export function writePhoto(claims: Claims): string | null {
  const bytes = readBytes(claims.photo ?? findFace(claims))
  const type = bytes && findType(bytes)
  if (!type) return null
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `data:${type};base64,${btoa(binary)}`
}
