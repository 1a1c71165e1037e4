import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashFiles } from './hash-files.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'portal-hash-'))
  writeFileSync(path.join(root, 'a'), 'one')
  writeFileSync(path.join(root, 'b'), 'two')
})
afterEach(() => rmSync(root, { recursive: true }))

test('the same files give the same hash', async () => {
  expect(await hashFiles(root, ['a', 'b'])).toBe(await hashFiles(root, ['a', 'b']))
})

test('a changed, moved or added byte gives another, and so does the salt', async () => {
  const before = await hashFiles(root, ['a', 'b'])
  const others = [await hashFiles(root, ['a']), await hashFiles(root, ['a', 'b'], 'salt')]
  writeFileSync(path.join(root, 'a'), 'onet')
  writeFileSync(path.join(root, 'b'), 'wo')
  others.push(await hashFiles(root, ['a', 'b']))
  expect(new Set([before, ...others]).size).toBe(4)
})
