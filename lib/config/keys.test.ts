import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadKeys } from './keys'
import { readSettings } from './settings'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-keys-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('demo mode makes its keys once, for the owner alone, and finds them again', () => {
  const settings = readSettings({ DATA_DIR: folder })
  const first = loadKeys(settings)
  expect(loadKeys(settings)).toEqual(first)
  expect(first.lookupKey).toHaveLength(32)
  expect(readdirSync(folder)).toEqual(['demo-keys.json'])
  expect(statSync(path.join(folder, 'demo-keys.json')).mode & 0o077).toBe(0)
})

test('two data folders have different keys', () => {
  const other = mkdtempSync(path.join(tmpdir(), 'portal-keys-'))
  const [a, b] = [folder, other].map((DATA_DIR) => loadKeys(readSettings({ DATA_DIR })))
  rmSync(other, { recursive: true })
  expect(a?.lookupKey.equals(b?.lookupKey ?? Buffer.alloc(0))).toBe(false)
})

test('several data keys are read in their order', () => {
  const key = Buffer.alloc(32, 7).toString('base64')
  const keys = loadKeys(readSettings({ DATA_DIR: folder, DATA_KEYS: `new:${key},old:${key}` }))
  expect([...keys.dataKeys.keys()]).toEqual(['new', 'old'])
})
