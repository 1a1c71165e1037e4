import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listPublicJwks, makeSigningJwk } from './issuer-keys'
import { readTrustedIssuers } from './trusted-issuers'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-trust-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('without a file nobody but ourselves is trusted', () => {
  expect(readTrustedIssuers(undefined)).toEqual([])
})

test('listed issuers are read with their keys', () => {
  const [jwk] = listPublicJwks([makeSigningJwk()])
  const file = path.join(folder, 'issuers.json')
  writeFileSync(file, JSON.stringify([{ name: 'Neighbour', issuer: 'https://n.example', jwks: { keys: [jwk] } }]))
  expect(readTrustedIssuers(file)).toMatchObject([{ name: 'Neighbour', jwks: { keys: [{ x: jwk?.x }] } }])
})

test.each(['no JSON', '{}', '[{"name":"N"}]', '[{"name":"N","issuer":"i","jwks":{"keys":[]}}]'])(
  'a file of %s stops the start by the name of its setting',
  (content) => {
    const file = path.join(folder, 'issuers.json')
    writeFileSync(file, content)
    expect(() => readTrustedIssuers(file)).toThrow('CARD_TRUSTED_ISSUERS_FILE')
  },
)

test('a file that is not there stops the start too', () => {
  expect(() => readTrustedIssuers(path.join(folder, 'nothing.json'))).toThrow('CARD_TRUSTED_ISSUERS_FILE')
})
