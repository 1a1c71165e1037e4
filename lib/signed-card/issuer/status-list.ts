import 'server-only'
import { deflateSync } from 'node:zlib'
import { importJWK, SignJWT } from 'jose'
import type { PrivateJwk } from '@/lib/config/issuer-environment'

/** Many, so that a card hides in a crowd (Token Status List, section 12). */
export const placesPerList = 1 << 17
/** How long verifiers may keep a list. */
export const statusTtlSeconds = 5 * 60
const lifeSeconds = 24 * 60 * 60

/** Lowest bit first (Token Status List, section 4). */
function encodeStatusBits(revoked: readonly number[]): string {
  const bytes = new Uint8Array(placesPerList / 8)
  for (const index of revoked) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7))
  return deflateSync(bytes, { level: 9 }).toString('base64url')
}

/** Token Status List, section 5.1. */
export async function signStatusList(
  key: PrivateJwk,
  list: { issuer: string; uri: string; revoked: readonly number[]; now: Date },
): Promise<string> {
  const alg = key.crv === 'Ed25519' ? 'EdDSA' : 'ES256'
  const at = Math.floor(list.now.getTime() / 1000)
  const content = { ttl: statusTtlSeconds, status_list: { bits: 1, lst: encodeStatusBits(list.revoked) } }
  return new SignJWT(content)
    .setProtectedHeader({ alg, kid: key.kid, typ: 'statuslist+jwt' })
    .setIssuer(list.issuer)
    .setSubject(list.uri)
    .setIssuedAt(at)
    .setExpirationTime(at + lifeSeconds)
    .sign(await importJWK(key, alg))
}
