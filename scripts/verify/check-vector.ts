import { isDeepStrictEqual } from 'node:util'
import { isClaim169Error, type Claim169Error } from '@/lib/signed-card/claim169/claim169-error'
import type { Verification, TrustedIssuer } from '@/lib/signed-card/claim169/verify-card'
import { readClaim, type ReadClaim } from '@/lib/signed-card/claim169/read-claim'
import { importVerifyKey } from '@/lib/signed-card/claim169/signing-keys'
import { checkText } from '@/lib/signed-card/verify/check-text'
import { importVectorSecret, readVectorKey, type Vector } from './read-vector'

export type VectorCheck = {
  /** As `/verify` answers it, with the vector's own key as a trusted one. */
  verification: Verification
  /** Genuine or not. */
  read: ReadClaim | null
  /** Names of differences; the vector may list only a part of the claims. */
  differences: string[]
}

/** Base64, as in the vectors. */
const writeBytes = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, item: unknown) =>
      item instanceof Uint8Array ? Buffer.from(item).toString('base64') : item,
    ),
  )

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Records may have more than expected. */
function covers(found: unknown, expected: unknown): boolean {
  if (!isObject(expected)) return isDeepStrictEqual(found, expected)
  if (!isObject(found)) return false
  return Object.entries(expected).every(([name, value]) => covers(found[name], value))
}

function listDifferences(found: Record<string, unknown>, expected: Record<string, unknown> = {}): string[] {
  const plain = writeBytes(found) as Record<string, unknown> // an object goes in
  return Object.keys(expected).filter((name) => !covers(plain[name], expected[name]))
}

function compare(read: ReadClaim | Claim169Error, vector: Vector): string[] {
  const { expected_error, expected_claim169, expected_cwt_meta } = vector
  if (isClaim169Error(read)) return read.code === expected_error ? [] : [`refused: ${read.code}`]
  if (vector.category === 'invalid') return ['not refused']
  const signature = vector.signing_key ? 'valid' : 'unsigned'
  return [
    ...(read.signature === signature ? [] : ['signature']),
    ...listDifferences(read.claims, expected_claim169),
    ...listDifferences(read.token, expected_cwt_meta),
  ]
}

/** For a test vector of the specification. @param now seconds since 1970 */
export async function checkVector(vector: Vector, now: number): Promise<VectorCheck> {
  const jwk = readVectorKey(vector)
  const decryptKey = await importVectorSecret(vector)
  const keys = jwk ? [await importVerifyKey(jwk)] : []
  const read = await readClaim(vector.qr_data, { keys, decryptKey, now }).catch((error: unknown) => {
    if (isClaim169Error(error)) return error // known by its name
    throw error
  })
  const isRead = !isClaim169Error(read)
  const issuer = (isRead && read.token.issuer) || ''
  const issuers: TrustedIssuer[] = jwk ? [{ name: vector.name, issuer, jwks: { keys: [jwk] } }] : []
  const verification = await checkText(vector.qr_data, { issuers, now, decryptKey, fetchStatus: async () => null })
  return { verification, read: isRead ? read : null, differences: compare(read, vector) }
}
