import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Jwk } from '@/lib/signed-card/claim169/signing-keys'
import { listPublicJwks, makeSigningJwk } from './issuer-keys'
import { readTrustedIssuers } from './trusted-issuers'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-trust-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const [ed25519] = listPublicJwks([makeSigningJwk()])
const exportPublic = (curve: string) =>
  generateKeyPairSync('ec', { namedCurve: curve }).publicKey.export({ format: 'jwk' })
const p256 = exportPublic('P-256')
const secret = randomBytes(32).toString('base64url')
const list = (keys: unknown[], name = 'Neighbour') => ({
  name,
  issuer: `https://${name.toLowerCase()}.example`,
  jwks: { keys },
})

function read(content: unknown) {
  const file = path.join(folder, 'issuers.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return readTrustedIssuers(file)
}

test('without a file nobody but ourselves is trusted', () => {
  expect(readTrustedIssuers(undefined)).toEqual({ issuers: [], skippedKeys: [] })
})

test('listed issuers are read with their keys, of both kinds, with or without what else a set says of them', () => {
  const full: object[] = [
    { ...ed25519, key_ops: ['verify'], ext: true },
    { ...ed25519, alg: 'Ed25519' },
    { ...p256, alg: 'ES256', use: 'sig', x5t: 'x' },
    p256,
  ]
  const { issuers, skippedKeys } = read([list(full)])
  expect(issuers).toMatchObject([{ name: 'Neighbour', jwks: { keys: [{ x: ed25519?.x }, {}, { y: p256.y }, {}] } }])
  expect(skippedKeys).toEqual([])
})

test('a byte order mark before the list is ignored', () => {
  expect(read(`\ufeff${JSON.stringify([list([ed25519])])}`).issuers).toHaveLength(1)
})

test.each([
  ['unknown kind', generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' })],
  ['unknown kind', { kty: 'oct', k: secret }],
  ['unknown kind', { kty: 'AKP', alg: 'ML-DSA-44', pub: 'x' }],
  ['unknown kind', { kty: 'OKP', crv: 'Ed448', x: secret }],
  ['unknown kind', { kty: 'OKP', crv: 'X25519', x: secret }],
  ['unknown kind', exportPublic('P-384')],
  ['unknown kind', exportPublic('secp256k1')],
  ['unknown kind', { ...p256, kty: 'OKP' }],
  ['unknown kind', { kty: 'EC' }],
  ['unknown alg', { ...ed25519, alg: 'ES256' }],
  ['unknown alg', { ...p256, alg: 'ECDH-ES' }],
  ['other use', { ...p256, use: 'enc' }],
  ['other use', { ...ed25519, key_ops: ['deriveKey'] }],
  ['other use', { ...p256, use: undefined, key_ops: [] }],
  ['damaged', { ...ed25519, x: undefined }],
  ['damaged', { ...ed25519, x: ed25519?.x.slice(1) }],
  ['damaged', { ...p256, y: undefined }],
  ['damaged', { ...p256, y: p256.x }],
  ['damaged', { ...p256, x: `${p256.x}=` }],
  ['damaged', { ...ed25519, kid: 7 }],
  ['not a key', null],
  ['not a key', 'key'],
  ['not a key', {}],
  ['not a key', { ...ed25519, key_ops: 'verify' }],
])('a key is skipped as: %s', (reason, odd) => {
  const { issuers, skippedKeys } = read([list([odd, ed25519, odd])])
  expect(issuers.map(({ jwks }) => jwks.keys.map(({ x }) => x))).toEqual([[ed25519?.x]])
  expect(skippedKeys).toEqual([{ issuer: 'https://neighbour.example', skipped: [reason, reason] }])
  expect(() => read([list([odd])])).toThrow('CARD_TRUSTED_ISSUERS_FILE')
  expect(read([list([odd]), list([p256], 'Other')]).issuers).toMatchObject([{ name: 'Other' }])
})

test.each<[string, Partial<Jwk> & { kty: string }]>([
  ['Ed25519', makeSigningJwk()],
  ['P-256', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) as Jwk], // as exported
  ['RSA', { kty: 'RSA', d: secret }],
])('a private key (%s) stops the start, and is not told', (_name, key) => {
  const start = () => read([list([ed25519, key])])
  expect(start).toThrow(/^CARD_TRUSTED_ISSUERS_FILE: a key of https:\/\/neighbour.example is private/)
  expect(start).not.toThrow(key.d)
})

test.each([
  'no JSON',
  '{}',
  '[{"name":"N"}]',
  '[{"name":"N","issuer":"i","jwks":{"keys":[]}}]',
  '[{"name":"N","issuer":"i","jwks":{"keys":{}}}]',
])('a file of %s stops the start by the name of its setting', (content) => {
  expect(() => read(content)).toThrow('CARD_TRUSTED_ISSUERS_FILE')
})

test('a file that is not there stops the start too', () => {
  expect(() => readTrustedIssuers(path.join(folder, 'nothing.json'))).toThrow('CARD_TRUSTED_ISSUERS_FILE')
})
