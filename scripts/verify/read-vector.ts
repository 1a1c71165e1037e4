import { ECDH } from 'node:crypto'
import { z } from 'zod'
import { parseJson } from '@/lib/inputs/parse-json'
import type { Jwk } from '@/lib/signed-card/claim169/signing-keys'

const vectorForm = z.object({
  name: z.string(),
  category: z.enum(['valid', 'invalid', 'edge']).optional(),
  qr_data: z.string(),
  signing_key: z.object({ algorithm: z.enum(['EdDSA', 'ES256']), public_key_hex: z.string() }).optional(),
  encryption_key: z.object({ symmetric_key_hex: z.string() }).optional(),
  expected_error: z.string().optional(),
  expected_claim169: z.record(z.string(), z.unknown()).optional(),
  expected_cwt_meta: z.record(z.string(), z.unknown()).optional(),
})

export type Vector = z.infer<typeof vectorForm>

/** Null if it is no vector. */
export const readVector = (text: string): Vector | null => vectorForm.safeParse(parseJson(text)).data ?? null

const encode = (hex: string) => Buffer.from(hex, 'hex').toString('base64url')

/** The point on P-256 may be short, or 04, x and y; null without a key. */
export function readVectorKey({ signing_key }: Vector): Jwk | null {
  if (!signing_key) return null
  const { algorithm, public_key_hex } = signing_key
  if (algorithm === 'EdDSA') return { kty: 'OKP', crv: 'Ed25519', x: encode(public_key_hex) }
  const hex = String(ECDH.convertKey(public_key_hex, 'prime256v1', 'hex', 'hex', 'uncompressed'))
  return { kty: 'EC', crv: 'P-256', x: encode(hex.slice(2, 66)), y: encode(hex.slice(66)) }
}

/** Null without a key. */
export async function importVectorSecret({ encryption_key }: Vector): Promise<CryptoKey | null> {
  if (!encryption_key) return null
  const raw = Buffer.from(encryption_key.symmetric_key_hex, 'hex')
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt'])
}
