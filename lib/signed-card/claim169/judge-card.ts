import type { ClaimName, TokenClaims } from './claim-fields'
import { isClaim169Error, type Claim169Problem } from './claim169-error'
import type { SignatureState } from './cose'
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
  /** Null for what could not be read. */
  signature: SignatureState | null
  /** By its own dates, which are to be believed only when the signature is valid. */
  time: ReadClaim['time'] | null
  /** Why it could not be read. */
  problem: Claim169Problem | null
}

type Options = {
  issuers: readonly TrustedIssuer[]
  /** Seconds since 1970. */
  now: number
  /** Fetches the status list at the address; null when it cannot be had. */
  fetchStatus: (uri: string) => Promise<string | null>
  /** Opens encrypted cards, whose keys are shared outside of the specification. */
  decryptKey?: CryptoKey | null
}

const nothing = { issuerName: null, claims: null, token: null, isStatusKnown: false }
/** Codes of cards all the same, but of some issuer whose ways are not known here. */
const foreignProblems: readonly Claim169Problem[] = ['DecryptionFailed', 'UnsupportedAlg']

/** What could not be read: no card at all, or one that only others can open. */
function judgeProblem(problem: Claim169Problem): Judgement {
  const verdict = foreignProblems.includes(problem) ? 'unknown-issuer' : 'not-a-card'
  return { ...nothing, verdict, signature: null, time: null, problem }
}

async function importKeys({ jwks }: TrustedIssuer): Promise<VerifyKey[]> {
  const keys = await Promise.all(jwks.keys.map((jwk) => importVerifyKey(jwk).catch(() => null)))
  return keys.filter((key) => key !== null)
}

async function askStatus(status: StatusReference | null, keys: readonly VerifyKey[], { fetchStatus, now }: Options) {
  const list = status && (await fetchStatus(status.uri).catch(() => null))
  return status && list ? readStatusList(list, status, keys, now) : 'unknown'
}

/** What a read card is, by the keys of the issuer that it names. */
async function judgeRead(read: ReadClaim, { name }: TrustedIssuer, keys: readonly VerifyKey[], options: Options) {
  const { claims, token, signature, time } = read
  const about = { ...nothing, signature, time, problem: null }
  if (signature === 'no-key') return { ...about, verdict: 'unknown-issuer' as const }
  if (signature !== 'valid') return { ...about, verdict: 'altered' as const, issuerName: name }
  const genuine = { ...about, issuerName: name, claims, token }
  if (time !== 'in-time') return { ...genuine, verdict: time }
  const status = await askStatus(read.status, keys, options)
  const verdict: Verdict = status === 'revoked' ? 'revoked' : 'valid'
  return { ...genuine, verdict, isStatusKnown: status !== 'unknown' }
}

/**
 * Says of the text of a QR code whether it is a genuine card. The same in a browser, on the server and in a terminal;
 * what nobody vouches for is never told as the card's content.
 */
export async function judgeCard(text: string, options: Options): Promise<Judgement> {
  const { issuers, now, decryptKey = null } = options
  try {
    const { token, signature, time } = await readClaim(text, { now, decryptKey })
    const issuer = issuers.find((each) => each.issuer === token.issuer)
    const about = { signature, time, problem: null }
    if (!issuer || signature === 'unsigned') return { ...nothing, ...about, verdict: 'unknown-issuer' }
    const keys = await importKeys(issuer)
    return await judgeRead(await readClaim(text, { keys, decryptKey, now }), issuer, keys, options)
  } catch (error) {
    if (isClaim169Error(error)) return judgeProblem(error.code)
    throw error
  }
}
