import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { open as openPostgres } from '@/db/postgres'
import { open as openSqlite } from '@/db/sqlite'
import { testMigrations } from '@/db/testing/open-test-database'
import { openDrawingPool } from '@/lib/pdf/drawing-pool'
import { SettingsError } from '@/lib/config/settings'
import { findFreePort } from '@/scripts/lib/free-port.mjs'
import { describeStartFailure, isDatabaseUnreachable } from './start-failure'

const folder = mkdtempSync(path.join(tmpdir(), 'portal-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const secret = 'hunter2-hunter2'
const port = await findFreePort()
const env = {
  DATA_DIR: folder,
  DATABASE_URL: `postgres://portal:${secret}@127.0.0.1:${port}/registry`,
  LOOKUP_KEY: `${secret}-lookup`,
}

const failureOf = async (work: () => unknown): Promise<unknown> => {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('it worked')
}
const describe = async (work: () => unknown, given: Record<string, string> = { DATA_DIR: folder }) => {
  const words = describeStartFailure(await failureOf(work), given)
  expect(words).not.toContain(secret)
  expect(words).not.toContain('\n')
  return words
}

test('a setting that is wrong speaks for itself', async () => {
  const error = new SettingsError('Settings:\n  PORT: is wrong')
  expect(describeStartFailure(error, env)).toBe(error.message)
})

test('a database that does not answer is named without user and password, and may pass', async () => {
  const refuse = () => openPostgres(env.DATABASE_URL, `${testMigrations}/postgres`)
  expect(await describe(refuse, env)).toBe(
    `DATABASE_URL: the database at 127.0.0.1:${port}/registry does not answer (ECONNREFUSED)`,
  )
  expect(isDatabaseUnreachable(await failureOf(refuse))).toBe(true)
  const unknown = () => openPostgres(`postgres://portal:${secret}@no-such-host.invalid/registry`, testMigrations)
  expect(isDatabaseUnreachable(await failureOf(unknown))).toBe(true)
})

const postgresError = (code: string, message: string) => Object.assign(new Error(message), { code, severity: 'FATAL' })

test.each([
  ['28P01', 'password authentication failed for user "portal"', 'refuses the user or the password', false],
  ['28000', 'no pg_hba.conf entry', 'refuses the user or the password', false],
  ['3D000', 'database "registry" does not exist', 'does not exist on its server', false],
  ['42501', 'permission denied for schema public', 'does not let this user make tables', false],
  ['53100', 'could not extend file', 'has no room left on its disk', false],
  ['25006', 'cannot execute CREATE TABLE in a read-only transaction', 'is read-only', false],
  [
    '42P07',
    'relation "residents" already exists',
    'could not be brought up to date (42P07 relation "residents"',
    false,
  ],
  ['57P03', 'the database system is starting up', 'does not answer (57P03)', true],
  ['53300', 'sorry, too many clients already', 'does not answer (53300)', true],
])('PostgreSQL says %s: %s', async (code, message, words, passes) => {
  // Wrapped, as drizzle does with what a migration meets.
  const error = new Error(`Failed query: select '${secret}'`, { cause: postgresError(code, message) })
  expect(isDatabaseUnreachable(error)).toBe(passes)
  expect(await describe(() => Promise.reject(error), env)).toContain(words)
})

test('an address that is none is named, not shown', async () => {
  const url = `postgres://portal:${secret}@[broken/registry`
  expect(await describe(() => openPostgres(url, testMigrations), { DATA_DIR: folder, DATABASE_URL: url })).toMatch(
    /^DATABASE_URL: /,
  )
})

const migrations = `${testMigrations}/sqlite`

test('a database file that is damaged, cannot be made or has other tables is told by DATA_DIR', async () => {
  const damaged = path.join(folder, 'damaged.db')
  writeFileSync(damaged, 'no database at all, though long enough to be one'.repeat(200))
  expect(await describe(() => openSqlite(damaged, migrations))).toBe(
    `DATA_DIR: ${folder} holds a database that is damaged`,
  )
  expect(await describe(() => openSqlite(folder, migrations))).toContain('cannot be written to (SQLITE_CANTOPEN')
  const foreign = path.join(folder, 'foreign.db')
  new Sqlite(foreign).exec('create table residents (id text)').close()
  expect(await describe(() => openSqlite(foreign, migrations))).toContain('could not be brought up to date (table')
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  expect(await describe(() => Promise.reject(full))).toBe(`DATA_DIR: ${folder} has no room left on its disk`)
})

test('a file that cannot be written in the data folder is told by DATA_DIR, any other by what the system says', async () => {
  const write = (file: string) => () => writeFileSync(path.join(file, 'mode'), 'demo')
  const taken = path.join(folder, 'taken')
  writeFileSync(taken, '')
  expect(await describe(write(taken))).toBe(`DATA_DIR: ${taken}/mode cannot be used (ENOTDIR)`)
  expect(await describe(write('/no-such-folder'))).toMatch(/^The portal could not start: ENOENT/)
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: path.join(folder, 'mode') })
  expect(await describe(() => Promise.reject(full))).toBe(`DATA_DIR: ${folder} has no room left on its disk`)
})

test('a build without the drawing worker says how to make it', async () => {
  expect(await describe(() => openDrawingPool({ workerFile: '/nowhere/drawing-worker.mjs' }))).toBe(
    'The portal could not start: The drawing worker is missing: /nowhere/drawing-worker.mjs is made by npm run build (scripts/build-drawing-worker.mjs)',
  )
})

test('what nobody foresaw is told in one line and without the value of any secret', async () => {
  const error = new Error(`bad key ${env.LOOKUP_KEY} at ${env.DATABASE_URL}\n    at somewhere`)
  expect(await describe(() => Promise.reject(error), env)).toBe('The portal could not start: bad key … at …')
})
