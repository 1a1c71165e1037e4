import 'server-only'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { TrustedIssuer } from '@/lib/claim169/judge-card'
import { SettingsError } from '@/lib/config/settings'

const jwk = z.object({
  kty: z.string(),
  crv: z.string(),
  x: z.string(),
  y: z.string().optional(),
  kid: z.string().optional(),
})
const list = z.array(
  z.object({ name: z.string().min(1), issuer: z.string().min(1), jwks: z.object({ keys: z.array(jwk).min(1) }) }),
)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * The issuers of CARD_TRUSTED_ISSUERS_FILE, whose cards are taken for genuine beside our own.
 * @throws SettingsError when the file cannot be read or is not of its form
 */
export function readTrustedIssuers(file: string | undefined): TrustedIssuer[] {
  if (!file) return []
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new SettingsError('CARD_TRUSTED_ISSUERS_FILE: cannot be read')
  }
  const parsed = list.safeParse(parse(text))
  if (!parsed.success) throw new SettingsError('CARD_TRUSTED_ISSUERS_FILE: must be a JSON list of {name, issuer, jwks}')
  return parsed.data
}
