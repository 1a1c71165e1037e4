import { inflateBytes } from './pack-bytes'
import type { StatusReference } from './issue-claim'
import { algorithms, type VerifyKey } from './signing-keys'

export type CardStatus = 'good' | 'revoked' | 'unknown'

/** More than any list of one or two bits a place. */
const longestList = 1 << 20

function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

const readJson = (text: string): unknown => JSON.parse(new TextDecoder().decode(decodeBase64Url(text)))

type ListToken = { sub?: unknown; exp?: unknown; status_list?: { bits?: unknown; lst?: unknown } }

async function openToken(token: string, keys: readonly VerifyKey[]): Promise<ListToken | null> {
  const [header = '', content = '', signature = ''] = token.trim().split('.')
  const { alg, kid, typ } = readJson(header) as { alg?: unknown; kid?: unknown; typ?: unknown } // checked below
  if (typ !== 'statuslist+jwt') return null
  const signed = new TextEncoder().encode(`${header}.${content}`)
  const fitting = keys.filter((key) => key.kid === kid && alg === (key.alg === algorithms.EdDSA ? 'EdDSA' : 'ES256'))
  for (const key of fitting) {
    if (await key.verify(decodeBase64Url(signature), signed)) return readJson(content) as ListToken // checked by the caller
  }
  return null
}

/** `unknown` if the token is another issuer's or list's, too old, or too short. @param now seconds since 1970 */
export async function readStatusList(
  token: string,
  { index, uri }: StatusReference,
  keys: readonly VerifyKey[],
  now: number,
): Promise<CardStatus> {
  try {
    const list = await openToken(token, keys)
    const { bits, lst } = list?.status_list ?? {}
    if (!list || list.sub !== uri || typeof lst !== 'string') return 'unknown'
    if (typeof list.exp === 'number' && list.exp < now) return 'unknown'
    const width = typeof bits === 'number' && [1, 2, 4, 8].includes(bits) ? bits : 0
    const bytes = await inflateBytes(decodeBase64Url(lst), longestList)
    const byte = bytes[Math.floor((index * width) / 8)]
    if (width === 0 || byte === undefined) return 'unknown'
    return ((byte >> ((index * width) % 8)) & ((1 << width) - 1)) === 0 ? 'good' : 'revoked'
  } catch {
    return 'unknown' // not a token, or damaged
  }
}
