import { encodeCbor } from './cbor-maps'
import {
  findClaimNumber,
  identityNumber,
  statusNumber,
  tokenNumbers,
  type CardClaims,
  type ClaimName,
  type TokenClaims,
} from './claim-fields'
import { sign } from './cose'
import { packBytes } from './pack-bytes'
import type { SigningKey } from './signing-keys'

export type StatusReference = { uri: string; index: number }

const isGiven = ([, value]: [unknown, unknown]) => value !== undefined && value !== ''

function encodeIdentity(claims: CardClaims) {
  const entries = Object.entries(claims).filter(isGiven)
  const numbered = entries.map(([name, value]) => [findClaimNumber(name as ClaimName), value] as const) // keys of CardClaims
  return new Map(numbered.toSorted(([a], [b]) => a - b))
}

function encodeToken(claims: CardClaims, token: TokenClaims, status: StatusReference | null): Uint8Array {
  const map = new Map<number, unknown>()
  for (const [name, number] of Object.entries(tokenNumbers)) {
    const value = token[name as keyof TokenClaims] // keys of tokenNumbers
    if (value !== undefined) map.set(number, value)
  }
  map.set(identityNumber, encodeIdentity(claims))
  if (status) map.set(statusNumber, { status_list: { idx: status.index, uri: status.uri } })
  return encodeCbor(map)
}

/** Claims → CWT → COSE_Sign1 → zlib → base45. */
export async function issueClaim(
  claims: CardClaims,
  token: TokenClaims,
  signer: SigningKey,
  status: StatusReference | null = null,
): Promise<string> {
  return packBytes(await sign(encodeToken(claims, token, status), signer))
}
