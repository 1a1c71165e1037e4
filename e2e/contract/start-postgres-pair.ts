import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { findFreePort } from '../../scripts/lib/free-port.mjs'
import startPostgres from '../../scripts/test/start-postgres'
import { startPortalPair, type PortalPair } from './start-portal-pair'

/** A database for each of the two, on one server. */
async function createDatabases(server: string) {
  const client = new Client({ connectionString: server })
  await client.connect()
  for (const name of ['embedded', 'remote']) await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const address = (name: string) => Object.assign(new URL(server), { pathname: `/${name}` }).href
  return { embedded: address('embedded'), remote: address('remote') }
}

/** The same two portals on a PostgreSQL that lasts as long as they do. */
export async function startPostgresPair(): Promise<PortalPair> {
  const server = `postgres://postgres:${randomUUID()}@127.0.0.1:${await findFreePort()}/postgres`
  const project = { config: { env: { DATABASE_URL: server } } }
  // All that it reads of a whole project of vitest.
  const stopPostgres = await startPostgres(project as unknown as Parameters<typeof startPostgres>[0])
  try {
    const pair = await startPortalPair('postgres', { databases: await createDatabases(server) })
    return { ...pair, stop: () => pair.stop().finally(stopPostgres) }
  } catch (error) {
    await stopPostgres()
    throw error
  }
}
