import 'server-only'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { privateJwks, type PrivateJwk } from '@/lib/config/issuer-environment'
import { SettingsError, type Settings } from '@/lib/config/settings'
import { parseJson } from '@/lib/inputs/parse-json'
import type { Jwk } from '@/lib/signed-card/claim169/signing-keys'

export function makeSigningJwk(): PrivateJwk {
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  return { kid: `card-${randomBytes(6).toString('hex')}`, kty: 'OKP', crv: 'Ed25519', x, d }
}

/** Written whole or not at all; only the owner may read it. */
function makeKeyFile(file: string): PrivateJwk[] {
  const keys = [makeSigningJwk()]
  writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return keys
}

function readKeyFile(file: string): PrivateJwk[] {
  const parsed = privateJwks.safeParse(parseJson(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new SettingsError(`DATA_DIR: the file of the card keys, ${file}, is damaged`)
  return parsed.data
}

/** The first key signs. Without CARD_SIGNING_KEYS, demo mode makes a file of keys on its first start. */
export function loadIssuerKeys({ CARD_SIGNING_KEYS, DATA_DIR, isDemo }: Settings): PrivateJwk[] {
  if (CARD_SIGNING_KEYS) return CARD_SIGNING_KEYS
  if (!isDemo) throw new SettingsError('CARD_SIGNING_KEYS is needed')
  const file = path.join(DATA_DIR, 'demo-card-keys.json')
  return existsSync(file) ? readKeyFile(file) : makeKeyFile(file)
}

export function listPublicJwks(keys: readonly PrivateJwk[]): (Jwk & { use: 'sig'; alg: string })[] {
  return keys.map((key) => {
    const { kid, kty, crv, x } = key
    const alg = crv === 'Ed25519' ? 'EdDSA' : 'ES256'
    return { kid, kty, crv, x, ...('y' in key ? { y: key.y } : {}), use: 'sig', alg }
  })
}
