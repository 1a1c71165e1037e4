import { decode, encode, Tag } from 'cbor2'
import { expect, test } from 'vitest'
import { issueClaim } from './issue-claim'
import { packBytes, unpackBytes } from './pack-bytes'
import { readClaim } from './read-claim'
import { importSigningKey, importVerifyKey, type Jwk } from './signing-keys'

const now = 1_770_000_000
const claims = {
  id: '4820931174820931',
  language: 'eng',
  fullName: 'Amina Diallo',
  secondaryFullName: 'أمينة ديالو',
  secondaryLanguage: 'ara',
  dateOfBirth: '19900314',
  gender: 2,
  address: '12 Harbour Street\nPort Alma',
  photo: Uint8Array.of(1, 2, 3),
  photoFormat: 4,
}
const token = { issuer: 'https://id.utopia.example', issuedAt: now, notBefore: now, expiresAt: now + 1000 }

async function makePair(crv: 'Ed25519' | 'P-256', kid = 'one') {
  const params = crv === 'Ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: 'P-256' }
  const pair = (await crypto.subtle.generateKey(params, true, ['sign', 'verify'])) as CryptoKeyPair // both are pairs
  const jwk = (await crypto.subtle.exportKey('jwk', pair.privateKey)) as Jwk & { d: string }
  return { signer: await importSigningKey({ ...jwk, kid }), verifier: await importVerifyKey({ ...jwk, kid }) }
}

test.each(['Ed25519', 'P-256'] as const)('what is issued with %s reads back whole and genuine', async (crv) => {
  const { signer, verifier } = await makePair(crv)
  const status = { uri: 'https://id.utopia.example/status/1', index: 77 }
  const text = await issueClaim(claims, token, signer, status)
  expect(text).toMatch(/^[0-9A-Z $%*+\-./:]+$/)
  const read = await readClaim(text, { keys: [verifier], now })
  expect(read).toMatchObject({ claims, token, status, signature: 'valid', time: 'in-time', kid: 'one' })
})

test('another key of the same name does not make it genuine, and one of another name is not asked', async () => {
  const { signer } = await makePair('Ed25519')
  const text = await issueClaim(claims, token, signer)
  const sameName = await makePair('Ed25519')
  const otherName = await makePair('Ed25519', 'two')
  expect((await readClaim(text, { keys: [sameName.verifier], now })).signature).toBe('invalid')
  expect((await readClaim(text, { keys: [otherName.verifier], now })).signature).toBe('no-key')
  expect((await readClaim(text, { now })).signature).toBe('no-key')
})

test('no single changed bit of header, payload or signature is taken for genuine', async () => {
  const { signer, verifier } = await makePair('Ed25519')
  const whole = await unpackBytes(await issueClaim({ id: '1', fullName: 'Ali' }, token, signer), 1 << 16)
  const accepted: number[] = []
  for (let bit = 0; bit < whole.length * 8; bit++) {
    const flipped = Uint8Array.from(whole)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const read = await readClaim(await packBytes(flipped), { keys: [verifier], now }).catch(() => null)
    // The outermost tag and the unprotected header are not signed; all that they hold is what kind of message it is.
    if (read?.signature === 'valid' && read.claims.fullName !== 'Ali') accepted.push(bit)
  }
  expect(accepted).toEqual([])
})

test('it is not yet valid before its time and expired after it, with a minute for clocks that differ', async () => {
  const { signer, verifier } = await makePair('Ed25519')
  const text = await issueClaim(claims, token, signer)
  const verify = async (at: number) => (await readClaim(text, { keys: [verifier], now: at })).time
  expect([await verify(now - 61), await verify(now - 59)]).toEqual(['not-yet-valid', 'in-time'])
  expect([await verify(now + 1059), await verify(now + 1061)]).toEqual(['in-time', 'expired'])
})

test('an algorithm named outside the protected header is not believed', async () => {
  const { signer, verifier } = await makePair('Ed25519')
  const cose = decode<Tag>(await unpackBytes(await issueClaim(claims, token, signer), 1 << 16), { preferMap: true })
  const [, , payload, signature] = cose.contents as [Uint8Array, unknown, Uint8Array, Uint8Array] // COSE_Sign1
  const bare = new Tag(18, [new Uint8Array(), new Map([[1, -8]]), payload, signature])
  const read = await readClaim(await packBytes(encode(bare)), { keys: [verifier], now })
  expect(read.signature).not.toBe('valid')
})

test('a small code that grows without end is given up', async () => {
  const bomb = await packBytes(new Uint8Array(1 << 20))
  await expect(readClaim(bomb, { now })).rejects.toMatchObject({ code: 'Decompress' })
})
