import { readFileSync } from 'node:fs'
import path from 'node:path'
import { issueClaim } from '../../lib/signed-card/claim169/issue-claim'
import type { TrustedIssuer } from '../../lib/signed-card/claim169/verify-card'
import { importSigningKey, type Jwk } from '../../lib/signed-card/claim169/signing-keys'

type Key = Jwk & { kid: string; d: string }

const nowSeconds = () => Math.floor(Date.now() / 1000)
export const cardClaims = {
  id: '4820931174820931',
  language: 'eng',
  fullName: 'Amina Diallo',
  secondaryFullName: 'أمينة ديالو',
  secondaryLanguage: 'ara',
  dateOfBirth: '19900314',
  gender: 2,
}

/** The key with which the portal under test signs; it lies in the portal's own data. */
function readPortalKey(): Key {
  const file = path.join(path.dirname(process.env.E2E_LOCKS ?? ''), 'demo-card-keys.json')
  const [key] = JSON.parse(readFileSync(file, 'utf8')) as Key[] // as lib/signed-card/issuer/issuer-keys.ts writes it
  if (!key) throw new Error('The portal has no key')
  return key
}

/** The portal under test as it names itself on cards: the first of those that it trusts. */
async function readOwnIssuer(): Promise<string> {
  const issuers = (await (await fetch(`${process.env.E2E_ORIGIN ?? ''}/api/v1/card-issuers`)).json()) as TrustedIssuer[] // by lib/http/card-trust-routes.ts
  return issuers[0]?.issuer ?? ''
}

/** The code of a card of the portal under test, unless told otherwise; `from` and `until` in seconds from now. */
export async function makeCode({ issuer = '', from = -60, until = 3600, claims = cardClaims } = {}) {
  const at = nowSeconds()
  const token = {
    issuer: issuer || (await readOwnIssuer()),
    issuedAt: at + from,
    notBefore: at + from,
    expiresAt: at + until,
  }
  return issueClaim(claims, token, await importSigningKey(readPortalKey()))
}
