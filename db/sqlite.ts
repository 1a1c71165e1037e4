import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { SQLiteSelectBase } from 'drizzle-orm/sqlite-core'
import type { Database, Reader, Transaction } from './database'
import { keepStatements } from './keep-statements'

const maxBatch = 64
const lockPatienceMs = 10_000

// A transaction keeps other writers out, so for('update') has nothing to do.
Object.assign(SQLiteSelectBase.prototype, {
  for(this: unknown) {
    return this
  },
})

type Job = { run(): Promise<() => void>; reject(error: unknown): void }

function openWriter(path: string, migrationsFolder: string) {
  const writer = new Sqlite(path, { timeout: 5_000 })
  writer.pragma('journal_mode = WAL')
  writer.pragma('synchronous = FULL') // better-sqlite3 uses NORMAL in WAL mode
  writer.pragma('secure_delete = ON')
  writer.pragma('foreign_keys = OFF') // a migration that rebuilds a table drops it, which would cascade
  migrate(drizzle({ client: writer }), { migrationsFolder })
  writer.pragma('foreign_keys = ON')
  writer.pragma('busy_timeout = 0') // waiting here would block the event loop, so begin() waits instead
  return writer
}

function isBusy(error: unknown) {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

/** Waits, because another process may be writing. */
async function begin(writer: Sqlite.Database) {
  for (const deadline = Date.now() + lockPatienceMs; ; await sleep(1 + Math.random() * 20)) {
    try {
      return writer.exec('BEGIN IMMEDIATE')
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error
    }
  }
}

async function runInSavepoint(writer: Sqlite.Database, job: Job): Promise<() => void> {
  writer.exec('SAVEPOINT job')
  const settle = await job.run().catch((error: unknown) => {
    writer.exec('ROLLBACK TO job')
    return () => job.reject(error)
  })
  writer.exec('RELEASE job')
  return settle
}

/** One savepoint for each job and one commit, so one fsync, for all. */
async function commitBatch(writer: Sqlite.Database, batch: Job[]) {
  const settled: (() => void)[] = []
  try {
    await begin(writer)
    for (const job of batch) settled.push(await runInSavepoint(writer, job))
    // Page requests get a turn in between.
    await nextTurn()
    writer.exec('COMMIT')
    await nextTurn()
    for (const settle of settled) settle() // failures too, because they may depend on the batch's writes
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    for (const { reject } of batch) reject(error)
  }
}

export async function open(path: string, migrationsFolder: string): Promise<Database> {
  const writer = openWriter(path, migrationsFolder)
  const reader = new Sqlite(path, { readonly: true, timeout: 5_000 })
  const tx = drizzle({ client: keepStatements(writer) }) as unknown as Transaction // drizzle names the dialects' builders differently
  const queue: Job[] = []
  let draining: Promise<void> | undefined

  async function drain() {
    while (queue.length > 0) {
      await nextTurn() // lets I/O run and other writers join the batch
      await commitBatch(writer, queue.splice(0, maxBatch))
    }
    draining = undefined
  }

  function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const run = async () => {
        const value = await work(tx)
        return () => resolve(value)
      }
      queue.push({ reject, run })
      draining ??= drain()
    })
  }

  return {
    reader: drizzle({ client: keepStatements(reader) }) as unknown as Reader, // as above
    transaction,
    close: async () => {
      await draining
      reader.close()
      writer.close()
    },
  }
}
