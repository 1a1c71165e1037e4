import 'server-only'
import { createPublicKey } from 'node:crypto'
import { z } from 'zod'
import type { Jwk } from '@/lib/signed-card/claim169/signing-keys'

export type SkipReason = 'not a key' | 'unknown kind' | 'unknown alg' | 'other use' | 'damaged'

const member = z.string().optional()
const anyKey = z.object({
  kty: z.string(),
  crv: member,
  alg: member,
  use: member,
  key_ops: z.array(z.string()).optional(),
})
const coordinate = z.string().regex(/^[\w-]{43}$/)
const common = { x: coordinate, kid: member }
const kinds = [
  {
    algs: ['EdDSA', 'Ed25519'],
    form: z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), ...common }),
  },
  {
    algs: ['ES256'],
    form: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), y: coordinate, ...common }),
  },
] as const

function isOnCurve({ kty, crv, x, y }: Jwk): boolean {
  try {
    createPublicKey({ key: { kty, crv, x, ...(y ? { y } : {}) }, format: 'jwk' })
    return true
  } catch {
    return false
  }
}

function readKey(value: unknown): Jwk | SkipReason {
  const key = anyKey.safeParse(value).data
  if (!key) return 'not a key'
  const kind = kinds.find(({ form }) => form.shape.kty.value === key.kty && form.shape.crv.value === key.crv)
  if (!kind) return 'unknown kind'
  if (key.alg !== undefined && !kind.algs.some((alg) => alg === key.alg)) return 'unknown alg'
  if ((key.use ?? 'sig') !== 'sig' || key.key_ops?.includes('verify') === false) return 'other use'
  const jwk = kind.form.safeParse(value).data
  return jwk && isOnCurve(jwk) ? jwk : 'damaged'
}

const privateKey = z.object({ kty: z.enum(['OKP', 'EC', 'RSA']), d: z.string() })

/** With the private half, others than the issuer may sign. */
export const isPrivateKey = (value: unknown): boolean => privateKey.safeParse(value).success

export type SortedJwks = { keys: Jwk[]; skipped: SkipReason[] }

/** Unusable keys must be ignored (RFC 7517, section 5). */
export function sortJwks(values: readonly unknown[]): SortedJwks {
  const read = values.map(readKey)
  return {
    keys: read.filter((key) => typeof key !== 'string'),
    skipped: read.filter((key) => typeof key === 'string'),
  }
}
