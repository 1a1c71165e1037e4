import { z } from 'zod'
import type { TrustedIssuer } from '@/lib/claim169/judge-card'

const vector = z.object({
  name: z.string(),
  qr_data: z.string(),
  signing_key: z.object({ algorithm: z.enum(['EdDSA', 'ES256']), public_key_hex: z.string() }).optional(),
  expected_cwt_meta: z.object({ issuer: z.string().optional() }).optional(),
})

const encode = (hex: string) => Buffer.from(hex, 'hex').toString('base64url')

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The code of one of the specification's test vectors, with its own key as the one that is trusted; null for other text. */
export function readVector(text: string): { text: string; issuers: TrustedIssuer[] } | null {
  const { data } = vector.safeParse(parse(text))
  if (!data) return null
  const { name, qr_data, signing_key, expected_cwt_meta } = data
  if (!signing_key) return { text: qr_data, issuers: [] }
  const hex = signing_key.public_key_hex
  // A point on P-256 is written as 04, x and y.
  const jwk =
    signing_key.algorithm === 'EdDSA'
      ? { kty: 'OKP', crv: 'Ed25519', x: encode(hex) }
      : { kty: 'EC', crv: 'P-256', x: encode(hex.slice(2, 66)), y: encode(hex.slice(66)) }
  return { text: qr_data, issuers: [{ name, issuer: expected_cwt_meta?.issuer ?? '', jwks: { keys: [jwk] } }] }
}
