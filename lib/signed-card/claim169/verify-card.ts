import type { ClaimName, TokenClaims } from './claim-fields'
import { isClaim169Error, type Claim169Problem } from './claim169-error'
import type { SignatureState } from './cose'
import type { StatusReference } from './issue-claim'
import { readClaim, type ReadClaim } from './read-claim'
import { readStatusList } from './read-status-list'
import { importVerifyKey, type Jwk, type VerifyKey } from './signing-keys'

export type TrustedIssuer = {
  name: string
  issuer: string
  jwks: { keys: Jwk[] }
}

export type Verdict = 'valid' | 'altered' | 'expired' | 'not-yet-valid' | 'unknown-issuer' | 'not-a-card' | 'revoked'

export type Verification = {
  verdict: Verdict
  issuerName: string | null
  /** Null unless the signature is genuine. */
  claims: Partial<Record<ClaimName, unknown>> | null
  token: TokenClaims | null
  /** Always false without a connection. */
  isStatusKnown: boolean
  signature: SignatureState | null
  /** From the card's own dates, so trust it only with a valid signature. */
  time: ReadClaim['time'] | null
  problem: Claim169Problem | null
}

type Options = {
  issuers: readonly TrustedIssuer[]
  /** Seconds since 1970. */
  now: number
  fetchStatus: (uri: string) => Promise<string | null>
  /** For encrypted cards, whose keys are shared outside the specification. */
  decryptKey?: CryptoKey | null
}

const nothing = { issuerName: null, claims: null, token: null, isStatusKnown: false }
/** These are cards, but of an issuer whose methods we do not know. */
const foreignProblems: readonly Claim169Problem[] = ['DecryptionFailed', 'UnsupportedAlg']

function verifyProblem(problem: Claim169Problem): Verification {
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

async function verifyRead(read: ReadClaim, { name }: TrustedIssuer, keys: readonly VerifyKey[], options: Options) {
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

/** Never returns content without a genuine signature. */
export async function verifyCard(text: string, options: Options): Promise<Verification> {
  const { issuers, now, decryptKey = null } = options
  try {
    const { token, signature, time } = await readClaim(text, { now, decryptKey })
    const issuer = issuers.find((each) => each.issuer === token.issuer)
    const about = { signature, time, problem: null }
    if (!issuer || signature === 'unsigned') return { ...nothing, ...about, verdict: 'unknown-issuer' }
    const keys = await importKeys(issuer)
    return await verifyRead(await readClaim(text, { keys, decryptKey, now }), issuer, keys, options)
  } catch (error) {
    if (isClaim169Error(error)) return verifyProblem(error.code)
    throw error
  }
}
