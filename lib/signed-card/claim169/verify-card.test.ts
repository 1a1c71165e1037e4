import { expect, test } from 'vitest'
import { listPublicJwks, makeSigningJwk } from '@/lib/signed-card/issuer/issuer-keys'
import { signStatusList } from '@/lib/signed-card/issuer/status-list'
import { issueClaim } from './issue-claim'
import { verifyCard, type TrustedIssuer } from './verify-card'
import { packBytes, unpackBytes } from './pack-bytes'
import { importSigningKey } from './signing-keys'

const now = 1_770_000_000
const [key, otherKey] = [makeSigningJwk(), makeSigningJwk()]
const issuer = 'https://id.utopia.example'
const status = { uri: `${issuer}/card-status/0`, index: 42 }
const trusted: TrustedIssuer[] = [
  { name: 'Neighbour', issuer: 'https://id.neighbour.example', jwks: { keys: listPublicJwks([otherKey]) } },
  { name: 'Utopia', issuer, jwks: { keys: listPublicJwks([key]) } },
]
const claims = { id: '4820931174820931', fullName: 'Amina Diallo' }

type Made = { signedBy?: typeof key; iss?: string; from?: number; until?: number }
async function makeCard({ signedBy = key, iss = issuer, from = now - 10, until = now + 1000 }: Made = {}) {
  const token = { issuer: iss, issuedAt: from, notBefore: from, expiresAt: until }
  return issueClaim(claims, token, await importSigningKey(signedBy), status)
}
const signStatus = (revoked: number[]) =>
  signStatusList(key, { issuer, uri: status.uri, revoked, now: new Date(now * 1000) })
const verify = (text: string, list: string | null = null) =>
  verifyCard(text, { issuers: trusted, now, fetchStatus: async () => list })

test('a genuine card is valid, with what it says and who issued it', async () => {
  const verified = await verify(await makeCard(), await signStatus([41, 43]))
  expect(verified).toMatchObject({ verdict: 'valid', issuerName: 'Utopia', claims, isStatusKnown: true })
})

test('without a connection it is valid too, but nothing is known of its status', async () => {
  expect(await verify(await makeCard())).toMatchObject({ verdict: 'valid', isStatusKnown: false })
  const failing = { issuers: trusted, now, fetchStatus: async () => Promise.reject(new Error('offline')) }
  expect(await verifyCard(await makeCard(), failing)).toMatchObject({ verdict: 'valid', isStatusKnown: false })
})

test('one that was taken back is revoked', async () => {
  expect(await verify(await makeCard(), await signStatus([42]))).toMatchObject({
    verdict: 'revoked',
    isStatusKnown: true,
  })
})

test('one with a changed bit is altered, and nothing of it is told', async () => {
  const bytes = await unpackBytes(await makeCard(), 1 << 16)
  const place = Buffer.from(bytes).indexOf('Amina')
  bytes[place] = (bytes[place] ?? 0) ^ 1
  expect(await verify(await packBytes(bytes))).toMatchObject({ verdict: 'altered', claims: null, token: null })
})

test('one that another key has signed under the same name is altered', async () => {
  const forged = await makeCard({ signedBy: { ...otherKey, kid: key.kid } })
  expect(await verify(forged)).toMatchObject({ verdict: 'altered', claims: null })
})

test('one of an issuer that is not listed, or of a key that the issuer does not have, is of an unknown issuer', async () => {
  const elsewhere = await makeCard({ iss: 'https://id.elsewhere.example' })
  expect(await verify(elsewhere)).toMatchObject({ verdict: 'unknown-issuer', claims: null })
  expect(await verify(await makeCard({ signedBy: otherKey }))).toMatchObject({
    verdict: 'unknown-issuer',
    claims: null,
  })
})

test('one issuer cannot vouch for the cards of another', async () => {
  const borrowed = await makeCard({ signedBy: otherKey, iss: issuer })
  expect((await verify(borrowed)).verdict).toBe('unknown-issuer')
  const own = await makeCard({ signedBy: otherKey, iss: 'https://id.neighbour.example' })
  expect(await verify(own)).toMatchObject({ verdict: 'valid', issuerName: 'Neighbour' })
})

test('one whose time is over or has not begun says so', async () => {
  expect((await verify(await makeCard({ from: now - 2000, until: now - 1000 }))).verdict).toBe('expired')
  expect((await verify(await makeCard({ from: now + 1000, until: now + 2000 }))).verdict).toBe('not-yet-valid')
})

test.each(['', 'https://example.com', 'NOT A CARD', '4820931174', 'A'.repeat(5000)])(
  '%s is not a card',
  async (text) => {
    expect(await verify(text)).toMatchObject({ verdict: 'not-a-card', claims: null })
  },
)
