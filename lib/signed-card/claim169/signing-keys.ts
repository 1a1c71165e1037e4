import { Claim169Error } from './claim169-error'

/** COSE's numbers of the specification's two algorithms. */
export const algorithms = { EdDSA: -8, ES256: -7 } as const
export type Algorithm = (typeof algorithms)[keyof typeof algorithms]

/** RFC 7517 and RFC 8037. */
export type Jwk = {
  kty: string
  crv: string
  x: string
  y?: string | undefined
  d?: string | undefined
  kid?: string | undefined
}

export type VerifyKey = {
  kid: string | null
  alg: Algorithm
  verify(signature: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>): Promise<boolean>
}
export type SigningKey = {
  kid: string
  alg: Algorithm
  sign(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array>
}

function findAlgorithm({ kty, crv }: Jwk): Algorithm {
  if (kty === 'OKP' && crv === 'Ed25519') return algorithms.EdDSA
  if (kty === 'EC' && crv === 'P-256') return algorithms.ES256
  throw new Claim169Error('UnsupportedKey', `${kty} ${crv}`)
}

const importParams = (alg: Algorithm) =>
  alg === algorithms.EdDSA ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: 'P-256' }
const signParams = (alg: Algorithm) =>
  alg === algorithms.EdDSA ? { name: 'Ed25519' } : { name: 'ECDSA', hash: 'SHA-256' }

function decodeBase64Url(text: string): Uint8Array {
  const padded = text.replaceAll('-', '+').replaceAll('_', '/')
  return Uint8Array.from(atob(padded), (character) => character.charCodeAt(0))
}

/** Browsers before 2025 lack Ed25519. Loaded with the key, since a later check may be offline. */
function verifyInScript(x: string): VerifyKey['verify'] {
  const load = () => import('@noble/curves/ed25519.js')
  load().catch(() => undefined)
  return async (signature, data) => {
    const { ed25519 } = await load()
    try {
      return ed25519.verify(signature, data, decodeBase64Url(x), { zip215: false })
    } catch {
      return false // the signature has a wrong length
    }
  }
}

/** @throws Claim169Error UnsupportedKey, or WebCrypto's own error */
export async function importVerifyKey({ kid, kty, crv, x, y }: Jwk): Promise<VerifyKey> {
  const alg = findAlgorithm({ kty, crv, x })
  const jwk = { kty, crv, x, ...(y ? { y } : {}) }
  try {
    const key = await crypto.subtle.importKey('jwk', jwk, importParams(alg), false, ['verify'])
    return {
      kid: kid ?? null,
      alg,
      verify: (signature, data) => crypto.subtle.verify(signParams(alg), key, signature, data),
    }
  } catch (error) {
    const isLacking = error instanceof Error && error.name === 'NotSupportedError' && alg === algorithms.EdDSA
    if (isLacking) return { kid: kid ?? null, alg, verify: verifyInScript(x) }
    throw error
  }
}

/** @param jwk with private part and kid @throws Claim169Error UnsupportedKey */
export async function importSigningKey({
  kid,
  kty,
  crv,
  x,
  y,
  d,
}: Jwk & { kid: string; d: string }): Promise<SigningKey> {
  const alg = findAlgorithm({ kty, crv, x })
  const jwk = { kty, crv, x, d, ...(y ? { y } : {}) }
  const key = await crypto.subtle.importKey('jwk', jwk, importParams(alg), false, ['sign'])
  return { kid, alg, sign: async (data) => new Uint8Array(await crypto.subtle.sign(signParams(alg), key, data)) }
}
