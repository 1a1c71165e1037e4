import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Client, Pool } from 'pg'
import type { Database, Isolation, Reader, Transaction } from './database'

const maxAttempts = 40
const serializationFailure = '40001'
const deadlockDetected = '40P01'
const connectWithinMs = 10_000
const migrationLock = 7_305_221

/** drizzle wraps the driver's error, so the code is on a cause. */
function isRetryable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && (error.code === serializationFailure || error.code === deadlockDetected)) return true
  return isRetryable(error.cause)
}

async function migrateOnce(url: string, migrationsFolder: string) {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: connectWithinMs })
  await client.connect()
  try {
    // Instances that start together take turns; the end of the session releases the lock.
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await migrate(drizzle({ client }), { migrationsFolder })
  } finally {
    await client.end()
  }
}

function newPool(url: string) {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: connectWithinMs, keepAlive: true })
  return pool.on('error', () => undefined) // a lost idle connection is replaced
}

/** drizzle's own checkout leaks the client if BEGIN fails, and a lost client ends the process. */
async function attempt<T>(writers: Pool, work: (tx: Transaction) => Promise<T>, isolationLevel: Isolation) {
  const client = await writers.connect()
  let lost: Error | undefined
  const onLost = (error: Error) => {
    lost = error
  }
  client.on('error', onLost)
  try {
    const database = drizzle({ client })
    return await database.transaction((tx) => work(tx as unknown as Transaction), { isolationLevel }) // one type for both dialects
  } finally {
    client.off('error', onLost).release(lost)
  }
}

export async function open(url: string, migrationsFolder: string): Promise<Database> {
  await migrateOnce(url, migrationsFolder)
  // Two pools, because a transaction that also reads outside must not wait for its own connection.
  const readers = newPool(url)
  const writers = newPool(url)
  return {
    reader: drizzle({ client: readers }) as unknown as Reader, // one type for both dialects
    async transaction(work, isolation = 'serializable') {
      for (let failures = 0; ; await sleep(Math.random() * Math.min(500, 4 * 2 ** failures))) {
        try {
          return await attempt(writers, work, isolation)
        } catch (error) {
          if (++failures === maxAttempts || !isRetryable(error)) throw error
        }
      }
    },
    close: async () => {
      await Promise.all([readers.end(), writers.end()])
    },
  }
}
