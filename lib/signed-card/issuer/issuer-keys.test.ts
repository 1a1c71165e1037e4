import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSettings, SettingsError } from '@/lib/config/settings'
import { productionSettings } from '@/lib/demo/testing/production-settings'
import { listPublicJwks, loadIssuerKeys, makeSigningJwk } from './issuer-keys'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-issuer-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a demo makes its key once, for the owner alone, and finds it again', () => {
  const settings = readSettings({ DATA_DIR: folder })
  const first = loadIssuerKeys(settings)
  expect(loadIssuerKeys(settings)).toEqual(first)
  expect(first).toHaveLength(1)
  expect(statSync(path.join(folder, 'demo-card-keys.json')).mode & 0o077).toBe(0)
})

test('what is published holds no private part, for every key', () => {
  const keys = [makeSigningJwk(), makeSigningJwk()]
  const published = listPublicJwks(keys)
  expect(published.map(({ kid }) => kid)).toEqual(keys.map(({ kid }) => kid))
  for (const [index, key] of keys.entries()) {
    expect(JSON.stringify(published[index])).not.toContain(key.d)
    expect(published[index]).toMatchObject({ alg: 'EdDSA', use: 'sig', x: key.x })
  }
})

test('production does not start without keys, and a wrong one is refused without being shown', () => {
  expect(() => readSettings({ ...productionSettings, CARD_SIGNING_KEYS: '' })).toThrow(/CARD_SIGNING_KEYS/)
  const secret = 'a-secret-that-nobody-may-read'
  const wrong = { ...productionSettings, CARD_SIGNING_KEYS: JSON.stringify([{ kid: 'a', d: secret }]) }
  expect(() => readSettings(wrong)).toThrow(SettingsError)
  expect(() => readSettings(wrong)).not.toThrow(new RegExp(secret))
})

test('two keys of one name are refused', () => {
  const key = makeSigningJwk()
  expect(() => readSettings({ CARD_SIGNING_KEYS: JSON.stringify([key, key]) })).toThrow(/CARD_SIGNING_KEYS/)
})
