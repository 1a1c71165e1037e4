import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { isPostgres } from '@/db/dialect'
import { reserveTestPlace, testMigrations } from '@/db/testing/open-test-database'
import { bundleScript } from './testing/bundle-script'

test('a portal on PostgreSQL loads nothing of SQLite, whose driver is compiled for one version of Node', async () => {
  const script = await bundleScript(path.join(import.meta.dirname, 'testing/print-compiled.ts'))
  const place = await reserveTestPlace()
  const database = isPostgres ? { DATABASE_URL: place.address } : {}
  const { stdout } = await promisify(execFile)(process.execPath, [script.file, testMigrations], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', DATA_DIR: place.folder, LOG_LEVEL: 'silent', ...database },
  })
  expect(stdout).toBe(String(!isPostgres))
  await place.remove()
  await script.remove()
})
