import { encode, Tag } from 'cbor2'
import { expect, test } from 'vitest'
import { verifyCard, type Verification } from './verify-card'
import { packBytes } from './pack-bytes'
import type { Jwk } from './signing-keys'

/** Cards as other issuers' programs write them, made here with nothing of `issueClaim`. */
const now = 1_770_000_000
const issuer = 'https://id.elsewhere.example'
const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']) // a pair
const jwk = { ...(await crypto.subtle.exportKey('jwk', pair.publicKey)), kid: 'k-1' } as Jwk & { kid: string }
const secret = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
const none = new Uint8Array()
const kid = new TextEncoder().encode('k-1')

type Entries = [unknown, unknown][]
const identity: Entries = [
  [1, 'X-1'],
  [4, 'Amina Diallo'],
]
const token = (more: Entries = [], claims = identity): Entries => [
  [1, issuer],
  [4, now + 1000],
  ...more,
  [169, new Map(claims)],
]
const protectedHeader = encode(new Map([[1, -7]]))

async function sign(payload: Uint8Array, unprotected: Entries = []) {
  const data = Uint8Array.from(encode(['Signature1', protectedHeader, none, payload]))
  const params = { name: 'ECDSA', hash: 'SHA-256' }
  const signature = new Uint8Array(await crypto.subtle.sign(params, pair.privateKey, data))
  return [protectedHeader, new Map(unprotected), payload, signature]
}
async function encrypt(content: Uint8Array) {
  const header = encode(new Map([[1, 3]]))
  const [iv, additionalData] = [
    Uint8Array.from({ length: 12 }, (_, at) => at),
    Uint8Array.from(encode(['Encrypt0', header, none])),
  ]
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, secret, Uint8Array.from(content))
  return [header, new Map([[5, iv]]), new Uint8Array(sealed)]
}
const verify = async (item: unknown, decryptKey: CryptoKey | null = null): Promise<Verification> =>
  verifyCard(await packBytes(encode(item)), {
    issuers: [{ name: 'Elsewhere', issuer, jwks: { keys: [jwk] } }],
    now,
    decryptKey,
    fetchStatus: async () => null,
  })

const signed = async (entries: Entries, unprotected: Entries = []) => sign(encode(new Map(entries)), unprotected)

test('ES256 with a tag, with the tag of a CWT around it, without any, and with the key named unprotected', async () => {
  const card = await signed(token())
  const named = await signed(token(), [[4, kid]])
  for (const item of [card, new Tag(18, card), new Tag(61, new Tag(18, card)), new Tag(18, named)]) {
    expect(await verify(item)).toMatchObject({ verdict: 'valid', claims: { fullName: 'Amina Diallo' } })
  }
  const otherKey = await signed(token(), [[4, new TextEncoder().encode('k-2')]])
  expect(await verify(otherKey)).toMatchObject({ verdict: 'unknown-issuer', claims: null, signature: 'no-key' })
})

test('an encrypted card is opened with its key, and is of an unknown issuer without', async () => {
  const inner = encode(new Tag(18, await signed(token())))
  const sealed = await encrypt(inner)
  for (const item of [sealed, new Tag(16, sealed), new Tag(61, new Tag(16, sealed))]) {
    expect(await verify(item, secret)).toMatchObject({ verdict: 'valid', claims: { fullName: 'Amina Diallo' } })
    expect(await verify(item)).toMatchObject({ verdict: 'unknown-issuer', claims: null, problem: 'DecryptionFailed' })
  }
  const [header, unprotected, content] = sealed
  const cut = new Tag(16, [header, unprotected, (content as Uint8Array).slice(1)]) // as made above
  expect(await verify(cut, secret)).toMatchObject({ verdict: 'unknown-issuer', problem: 'DecryptionFailed' })
  const bare = new Tag(16, await encrypt(encode(new Map(token()))))
  expect(await verify(bare, secret)).toMatchObject({ verdict: 'unknown-issuer', claims: null, signature: 'unsigned' })
})

test('nothing unsigned is told as genuine: a bare token, an empty signature, one in an unsigned wrapper', async () => {
  const payload = encode(new Map(token()))
  for (const item of [
    new Map(token()),
    new Tag(61, new Map(token())),
    new Tag(18, [protectedHeader, new Map(), payload, none]),
  ]) {
    expect(await verify(item)).toMatchObject({ verdict: 'unknown-issuer', claims: null, signature: 'unsigned' })
  }
})

test('times may be whole or broken numbers; others make it no card', async () => {
  expect(
    (
      await verify(
        await signed([
          [1, issuer],
          [4, now + 0.5],
          [169, new Map(identity)],
        ]),
      )
    ).verdict,
  ).toBe('valid')
  expect((await verify(await signed(token([[5, now + 500.5]])))).verdict).toBe('not-yet-valid')
  expect((await verify(await signed(token([[5, 2n ** 63n]])))).verdict).toBe('not-yet-valid')
  for (const odd of ['2030-01-01', Number.NaN, Infinity, true, [1]]) {
    expect(await verify(await signed(token([[5, odd]])))).toMatchObject({ verdict: 'not-a-card', problem: 'CwtParse' })
  }
})

test('claims of any kind are read without a fall, known or not', async () => {
  const odd: Entries = [
    [4, 7],
    [8, 19_900_314],
    [9, '2'],
    [16, 'text'],
    [30, 'reserved'],
    [99, [1]],
    ['x', null],
  ]
  expect(await verify(await signed(token([], odd)))).toMatchObject({ verdict: 'valid', claims: { gender: '2' } })
  const face = new Map<unknown, unknown>([
    [0, Uint8Array.of(1)],
    [1, 0],
  ])
  const records = [
    [62, face],
    [50, [face, face]],
    [65, []],
  ] as Entries // one, several, none
  expect((await verify(await signed(token([], records)))).claims).toMatchObject({ face: [{ format: 0 }], voice: [] })
})

test.each([
  ['an array that is no COSE', ['hello', 42], 'CoseParse'],
  ['three parts that are none', ['hello', 42, 1], 'CoseParse'],
  ['another tag', new Tag(98, [none, new Map(), none, []]), 'CoseParse'],
  ['a number', 7, 'CoseParse'],
  ['a payload that is no map', [encode(new Map([[1, -7]])), new Map(), encode([1]), none], 'CwtParse'],
  ['a token without an identity', new Map([[1, issuer]]), 'Claim169NotFound'],
  ['an identity that is no map', new Map<number, unknown>([[169, 'Amina']]), 'Claim169NotFound'],
])('%s is not a card', async (_name, item, problem) => {
  expect(await verify(item)).toMatchObject({ verdict: 'not-a-card', claims: null, problem })
})

test('a key given twice, and bytes after the end, are refused', async () => {
  const twice = Uint8Array.of(0xa2, 0x01, 0x61, 0x61, 0x01, 0x61, 0x62)
  const options = { issuers: [], now, fetchStatus: async () => null }
  expect((await verifyCard(await packBytes(twice), options)).problem).toBe('CborParse')
  const longer = Uint8Array.of(...encode(new Map(token())), 0)
  expect((await verifyCard(await packBytes(longer), options)).problem).toBe('CborParse')
})
