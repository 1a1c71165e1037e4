import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database, Transaction } from './database'
import { isPostgres } from './dialect'

/**
 * Open it once a process, because SQLite's queue of writers belongs to it.
 * @param address a `postgres:` URL or the path of the SQLite file @param migrationsFolder holds `sqlite/` and
 * `postgres/`
 */
export async function openDatabase(address: string, migrationsFolder: string): Promise<Database> {
  const { open } = isPostgres ? await import('./postgres') : await import('./sqlite')
  const driver = await open(address, `${migrationsFolder}/${isPostgres ? 'postgres' : 'sqlite'}`)
  const current = new AsyncLocalStorage<{ ended: boolean }>()
  return {
    ...driver,
    async transaction(work, isolation) {
      // A nested one would wait for itself on SQLite, and commit separately on PostgreSQL.
      if (current.getStore()?.ended === false) throw new Error('Nested transaction: pass the outer one as an argument')
      return driver.transaction(
        // Bound, because SQLite's queue may call it in another caller's async context.
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
