import 'server-only'
import { z } from 'zod'
import { parseJson } from '@/lib/inputs/parse-json'

const keyName = z.string().regex(/^[\w.-]{1,64}$/)
const jwk = z.discriminatedUnion('crv', [
  z.object({ kid: keyName, kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), d: z.string() }),
  z.object({
    kid: keyName,
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string(),
    y: z.string(),
    d: z.string(),
  }),
])
export type PrivateJwk = z.infer<typeof jwk>

/** The first one signs. */
export const privateJwks = z
  .array(jwk)
  .min(1)
  .refine((keys) => new Set(keys.map(({ kid }) => kid)).size === keys.length)

const signingKeys = z.string().transform((text, context): PrivateJwk[] => {
  const keys = privateJwks.safeParse(parseJson(text)).data
  if (keys) return keys
  // The input holds secrets, so no message may quote it.
  context.addIssue({ code: 'custom', message: 'must be a JSON list of private JWKs (Ed25519 or P-256), each with kid' })
  return z.NEVER
})

export const issuerEnvironment = {
  CARD_SIGNING_KEYS: signingKeys.optional(),
  CARD_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  CARD_COUNTRY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be three capital letters, such as TUN')
    .default('UTO'),
  CARD_VALID_DAYS: z.coerce.number().int().min(1).max(3_650).default(365),
  CARD_NEWEST_ONLY: z.enum(['on', 'off']).default('off'),
  CARD_TRUSTED_ISSUERS_FILE: z.string().optional(),
}
