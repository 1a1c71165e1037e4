import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { openDatabase } from '../open-database'
import type { Database } from '../database'
import { isPostgres } from '../dialect'

export const testMigrations = path.join(import.meta.dirname, '../migrations')

async function asAdmin(work: (client: Client) => Promise<unknown>) {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

async function reservePostgres(): Promise<TestPlace> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await asAdmin((client) => client.query(`create database ${name} template template0 locale 'C.UTF-8' encoding 'UTF8'`))
  const url = new URL(process.env.DATABASE_URL ?? '')
  url.pathname = `/${name}`
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-test-'))
  const remove = async () => {
    rmSync(folder, { recursive: true })
    await asAdmin((client) => client.query(`drop database ${name} with (force)`))
  }
  return { folder, address: url.href, remove }
}

async function reserveSqlite(): Promise<TestPlace> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-test-'))
  const remove = async () => rmSync(folder, { recursive: true })
  return { folder, address: path.join(folder, 'portal.db'), remove }
}

/** Where a test's data may lie: a folder, and the address of a database that is empty. */
export type TestPlace = { folder: string; address: string; remove(): Promise<void> }
export type TestDatabase = TestPlace & { database: Database }

/** A place of its own for one test file, in the dialect that the process was started for. */
export function reserveTestPlace(): Promise<TestPlace> {
  return isPostgres ? reservePostgres() : reserveSqlite()
}

/** The same with the database opened. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const place = await reserveTestPlace()
  const database = await openDatabase(place.address, testMigrations)
  const remove = async () => {
    await database.close()
    await place.remove()
  }
  return { ...place, database, remove }
}
