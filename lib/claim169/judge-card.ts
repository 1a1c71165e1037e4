import type { ClaimName, TokenClaims } from './claim-fields'
import { isClaim169Error } from './claim169-error'
import type { StatusReference } from './issue-claim'
import { readClaim, type ReadClaim } from './read-claim'
import { readStatusList } from './read-status-list'
import { importVerifyKey, type Jwk, type VerifyKey } from './signing-keys'

/** An issuer whose cards are taken for genuine. */
export type TrustedIssuer = {
  /** For people. */
  name: string
  /** The `iss` of its cards. */
  issuer: string
  jwks: { keys: Jwk[] }
}

export type Verdict = 'valid' | 'altered' | 'expired' | 'not-yet-valid' | 'unknown-issuer' | 'not-a-card' | 'revoked'

export type Judgement = {
  verdict: Verdict
  /** Null where nothing can be said of who issued it. */
  issuerName: string | null
  /** What the card says; null unless its signature is genuine. */
  claims: Partial<Record<ClaimName, unknown>> | null
  token: TokenClaims | null
  /** Whether a status list was asked and answered; always false without a connection. */
  isStatusKnown: boolean
}

type Options = {
  issuers: readonly TrustedIssuer[]
  /** Seconds since 1970. */
  now: number
  /** Fetches the status list at the address; null when it cannot be had. */
  fetchStatus: (uri: string) => Promise<string | null>
}

const nothing = { issuerName: null, claims: null, token: null, isStatusKnown: false }

async function importKeys({ jwks }: TrustedIssuer): Promise<VerifyKey[]> {
  const keys = await Promise.all(jwks.keys.map((jwk) => importVerifyKey(jwk).catch(() => null)))
  return keys.filter((key) => key !== null)
}

async function askStatus(status: StatusReference | null, keys: readonly VerifyKey[], { fetchStatus, now }: Options) {
  const list = status && (await fetchStatus(status.uri).catch(() => null))
  return status && list ? readStatusList(list, status, keys, now) : 'unknown'
}

function judgeTime({ time }: ReadClaim): Verdict | null {
  if (time === 'expired') return 'expired'
  return time === 'not-yet-valid' ? 'not-yet-valid' : null
}

/**
 * Says of the text of a QR code whether it is a genuine card. The same in a browser, on the server and in a terminal;
 * what nobody vouches for is never told as the card's content.
 */
export async function judgeCard(text: string, options: Options): Promise<Judgement> {
  const { issuers, now } = options
  const unverified = await readClaim(text, { now }).catch((error: unknown) => {
    if (isClaim169Error(error)) return null
    throw error
  })
  if (!unverified) return { ...nothing, verdict: 'not-a-card' }
  const issuer = issuers.find((each) => each.issuer === unverified.token.issuer)
  if (!issuer || unverified.signature === 'unsigned') return { ...nothing, verdict: 'unknown-issuer' }
  const keys = await importKeys(issuer)
  const read = await readClaim(text, { keys, now })
  if (read.signature === 'no-key') return { ...nothing, verdict: 'unknown-issuer' }
  if (read.signature !== 'valid') return { ...nothing, verdict: 'altered', issuerName: issuer.name }
  const { claims, token } = read
  const genuine = { issuerName: issuer.name, claims, token }
  const lapsed = judgeTime(read)
  if (lapsed) return { ...genuine, verdict: lapsed, isStatusKnown: false }
  const status = await askStatus(read.status, keys, options)
  return { ...genuine, verdict: status === 'revoked' ? 'revoked' : 'valid', isStatusKnown: status !== 'unknown' }
}
