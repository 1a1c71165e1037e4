import { decodeCbor, findEntry, listEntries } from './cbor-maps'
import {
  findClaimName,
  identityNumber,
  isBiometric,
  statusNumber,
  tokenNumbers,
  type ClaimName,
  type TokenClaims,
} from './claim-fields'
import { Claim169Error } from './claim169-error'
import { isSigned, openEncrypted, openSigned, type OpenedCose, type SignatureState } from './cose'
import type { StatusReference } from './issue-claim'
import { unpackBytes } from './pack-bytes'
import type { VerifyKey } from './signing-keys'

export type Biometric = { data?: unknown; format?: unknown; subFormat?: unknown; issuer?: unknown }
export type ReadClaim = {
  claims: Partial<Record<ClaimName, unknown>>
  unknown: Map<unknown, unknown>
  token: TokenClaims
  signature: SignatureState
  time: 'in-time' | 'expired' | 'not-yet-valid'
  alg: string | null
  kid: string | null
  status: StatusReference | null
}
type Options = {
  keys?: readonly VerifyKey[]
  decryptKey?: CryptoKey | null
  now: number
}

const skewSeconds = 60
/** A card has a few kilobytes, so more than this is an attack. */
const longestCbor = 64 * 1024
const biometricNames = new Map<unknown, string>([
  [0, 'data'],
  [1, 'format'],
  [2, 'subFormat'],
  [3, 'issuer'],
])

function readBiometric(value: unknown): Biometric {
  const entries = listEntries(value)
  if (!entries) throw new Claim169Error('Claim169Parse', 'a biometric record is no map')
  return Object.fromEntries(entries.map(([key, item]) => [biometricNames.get(key) ?? String(key), item]))
}

function readIdentity(payload: unknown) {
  const entries = listEntries(findEntry(payload, identityNumber))
  if (!entries) throw new Claim169Error('Claim169NotFound')
  const claims: ReadClaim['claims'] = {}
  const unknown = new Map<unknown, unknown>()
  for (const [number, value] of entries) {
    const name = findClaimName(number)
    if (!name) unknown.set(number, value)
    else claims[name] = isBiometric(name) ? [value].flat().map(readBiometric) : value
  }
  return { claims, unknown }
}

const times: readonly string[] = ['expiresAt', 'notBefore', 'issuedAt']

function readToken(payload: unknown): TokenClaims {
  const found = Object.entries(tokenNumbers).map(([name, number]) => [name, findEntry(payload, number)] as const)
  const given = found.filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    given.map(([name, value]) => {
      const plain = typeof value === 'bigint' ? Number(value) : value
      const isRight = times.includes(name) ? Number.isFinite(plain) : typeof plain === 'string'
      if (!isRight) throw new Claim169Error('CwtParse', name)
      return [name, plain]
    }),
  )
}

function readStatus(payload: unknown): StatusReference | null {
  const status = findEntry(payload, statusNumber)
  const list = listEntries(status)?.find(([key]) => key === 'status_list')?.[1]
  const entries = new Map(listEntries(list) ?? [])
  const [index, uri] = [entries.get('idx'), entries.get('uri')]
  return Number.isInteger(index) && typeof uri === 'string' ? { index: Number(index), uri } : null
}

function verifyTime({ expiresAt, notBefore }: TokenClaims, now: number): ReadClaim['time'] {
  if (expiresAt !== undefined && now > expiresAt + skewSeconds) return 'expired'
  return notBefore !== undefined && now < notBefore - skewSeconds ? 'not-yet-valid' : 'in-time'
}

const unsigned = (payload: Uint8Array): OpenedCose => ({ payload, signature: 'unsigned', alg: null, kid: null })

/** Genuine only if `signature` is valid and `time` is in time. @throws Claim169Error if it is no card */
export async function readClaim(text: string, { keys = [], decryptKey = null, now }: Options): Promise<ReadClaim> {
  const bytes = await unpackBytes(text, longestCbor)
  const item = await openEncrypted(decodeCbor(bytes, 'CborParse'), decryptKey)
  const bare = !isSigned(item) && listEntries(item) !== null
  if (!isSigned(item) && !bare) throw new Claim169Error('CoseParse', 'not COSE')
  const opened = bare ? unsigned(bytes) : await openSigned(item, keys)
  const payload = bare ? item : decodeCbor(opened.payload, 'CwtParse')
  if (!listEntries(payload)) throw new Claim169Error('CwtParse', 'not a map')
  const { signature, alg, kid } = opened
  const { claims, unknown } = readIdentity(payload)
  const token = readToken(payload)
  return { claims, unknown, token, signature, time: verifyTime(token, now), alg, kid, status: readStatus(payload) }
}
