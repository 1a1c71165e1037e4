import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isClaim169Error } from './claim169-error'
import { readClaim, type ReadClaim } from './read-claim'
import { importVerifyKey } from './signing-keys'

type Vector = {
  name: string
  category: 'valid' | 'invalid' | 'edge'
  qr_data: string
  signing_key?: { algorithm: 'EdDSA' | 'ES256'; public_key_hex: string }
  encryption_key?: { symmetric_key_hex: string }
  expected_error?: string
  expected_claim169?: Record<string, unknown>
  expected_cwt_meta?: Record<string, unknown>
}

/** The published vectors (MIT licence) that stand beside this file. */
const folder = path.join(import.meta.dirname, 'testing/vectors')
const vectors = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Vector) // the vectors' own form
/** When the vectors that are in time are so. */
const now = 1_760_000_000

const encode = (hex: string) => Buffer.from(hex, 'hex').toString('base64url')

async function readVector({ qr_data, signing_key, encryption_key }: Vector): Promise<ReadClaim> {
  const hex = signing_key?.public_key_hex ?? ''
  const jwk =
    signing_key?.algorithm === 'EdDSA'
      ? { kty: 'OKP', crv: 'Ed25519', x: encode(hex) }
      : { kty: 'EC', crv: 'P-256', x: encode(hex.slice(2, 66)), y: encode(hex.slice(66)) }
  const raw = Buffer.from(encryption_key?.symmetric_key_hex ?? '', 'hex')
  const decryptKey = encryption_key ? await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']) : null
  return readClaim(qr_data, { keys: signing_key ? [await importVerifyKey(jwk)] : [], decryptKey, now })
}

test('there are vectors of each kind', () => {
  expect(new Set(vectors.map(({ category }) => category))).toEqual(new Set(['valid', 'invalid', 'edge']))
})

test.each(vectors.filter(({ category }) => category !== 'invalid'))('$name is read as it says', async (vector) => {
  const read = await readVector(vector)
  expect(read.claims).toEqual(vector.expected_claim169)
  expect(read.token).toEqual(vector.expected_cwt_meta)
  expect(read.signature).toBe(vector.signing_key ? 'valid' : 'unsigned')
  const expiresAt = Number(vector.expected_cwt_meta?.expiresAt ?? Infinity)
  expect(read.time).toBe(expiresAt < now ? 'expired' : 'in-time')
})

test.each(vectors.filter(({ category }) => category === 'invalid'))('$name is refused', async (vector) => {
  const refusal = await readVector(vector).catch((error: unknown) => error)
  expect(isClaim169Error(refusal) && refusal.code).toBe(vector.expected_error)
})
