import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database, Transaction } from './database'
import { isPostgres } from './dialect'

/**
 * Opens the database and brings its tables up to date; one per process, as SQLite's queue of writers lives in it.
 * @param address a `postgres:` URL when the process was started for PostgreSQL, else the path of the SQLite file
 * @param migrationsFolder the folder that holds `sqlite/` and `postgres/`
 */
export async function openDatabase(address: string, migrationsFolder: string): Promise<Database> {
  const { open } = isPostgres ? await import('./postgres') : await import('./sqlite')
  const driver = await open(address, `${migrationsFolder}/${isPostgres ? 'postgres' : 'sqlite'}`)
  const current = new AsyncLocalStorage<{ ended: boolean }>()
  return {
    ...driver,
    async transaction(work, isolation) {
      // Nesting would wait for itself on SQLite, and commit separately on PostgreSQL.
      if (current.getStore()?.ended === false) throw new Error('Nested transaction: pass the outer one along')
      return driver.transaction(
        // Bound, because SQLite's queue would call it in the async context of some other caller.
        AsyncLocalStorage.bind(async (tx: Transaction) => {
          const scope = { ended: false }
          const lease = Proxy.revocable(tx, {})
          try {
            return await current.run(scope, work, lease.proxy)
          } finally {
            scope.ended = true
            lease.revoke() // a forgotten await must not write into another transaction
          }
        }),
        isolation,
      )
    },
  }
}
