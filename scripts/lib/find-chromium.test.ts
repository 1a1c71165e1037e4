import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findChromium } from './find-chromium.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-chromium-'))
  for (const name of ['chromium', 'own-chrome']) writeFileSync(path.join(folder, name), '')
  chmodSync(path.join(folder, 'chromium'), 0o755)
})
afterEach(() => rmSync(folder, { recursive: true }))

test('CHROME_PATH wins over what is installed', async () => {
  const own = path.join(folder, 'own-chrome')
  expect(await findChromium({ CHROME_PATH: own, PATH: folder })).toBe(own)
})

test('else the first one on the path is taken', async () => {
  expect(await findChromium({ PATH: folder })).toBe(path.join(folder, 'chromium'))
})

test('one without windows is taken before one with them', async () => {
  const shell = path.join(folder, 'chromium-headless-shell')
  writeFileSync(shell, '')
  expect(await findChromium({ PATH: folder })).toBe(shell)
})

test('a CHROME_PATH that leads nowhere is named, not passed over', async () => {
  const CHROME_PATH = path.join(folder, 'none')
  await expect(findChromium({ CHROME_PATH, PATH: folder })).rejects.toThrow(`CHROME_PATH is ${CHROME_PATH}`)
})
