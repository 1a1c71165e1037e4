import 'server-only'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { TrustedIssuer } from '@/lib/signed-card/claim169/verify-card'
import { SettingsError } from '@/lib/config/settings'
import { parseJson } from '@/lib/inputs/parse-json'
import { isPrivateKey, sortJwks, type SkipReason } from './sort-jwks'

const list = z.array(
  z.object({ name: z.string().min(1), issuer: z.string().min(1), jwks: z.object({ keys: z.array(z.unknown()) }) }),
)
type Listed = z.infer<typeof list>[number]

export type SkippedKeys = { issuer: string; skipped: SkipReason[] }

function refuse(words: string): never {
  throw new SettingsError(`CARD_TRUSTED_ISSUERS_FILE: ${words}`)
}

function readListed(file: string): Listed[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return refuse('cannot be read')
  }
  return list.safeParse(parseJson(text)).data ?? refuse('must be a JSON list of {name, issuer, jwks}')
}

/** A published private key proves nothing. */
function refusePrivateKeys({ issuer, jwks }: Listed): void {
  if (jwks.keys.some(isPrivateKey)) refuse(`a key of ${issuer} is private: a public one belongs there`)
}

/** @throws SettingsError for an invalid file, a private key, or an issuer without a usable key */
export function readTrustedIssuers(file: string | undefined): { issuers: TrustedIssuer[]; skippedKeys: SkippedKeys[] } {
  if (!file) return { issuers: [], skippedKeys: [] }
  const listed = readListed(file)
  listed.forEach(refusePrivateKeys)
  const sorted = listed.map(({ name, issuer, jwks }) => ({ name, issuer, ...sortJwks(jwks.keys) }))
  const serving = sorted.filter(({ keys }) => keys.length > 0)
  if (listed.length > 0 && serving.length === 0) refuse('has no Ed25519 or P-256 key that can check cards')
  return {
    issuers: serving.map(({ name, issuer, keys }) => ({ name, issuer, jwks: { keys } })),
    skippedKeys: sorted.filter(({ skipped }) => skipped.length > 0).map(({ issuer, skipped }) => ({ issuer, skipped })),
  }
}
