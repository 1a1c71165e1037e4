import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadEnv } from './load-env.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-env-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the file fills in what the environment lacks', () => {
  const file = path.join(folder, '.env')
  writeFileSync(file, '# a comment\nPORT=3001\nMAIL_FROM="Portal <portal@example.org>"\n')
  const env: Record<string, string | undefined> = { PORT: '3002' }
  loadEnv(file, env)
  expect(env).toEqual({ PORT: '3002', MAIL_FROM: 'Portal <portal@example.org>' })
})

test('a byte order mark before the file is no part of the first name', () => {
  const file = path.join(folder, '.env')
  writeFileSync(file, '\ufeffPORT=3001\n')
  const env: Record<string, string | undefined> = {}
  loadEnv(file, env)
  expect(env).toEqual({ PORT: '3001' })
})

test('without a file nothing changes', () => {
  const env = {}
  loadEnv(path.join(folder, '.env'), env)
  expect(env).toEqual({})
})
