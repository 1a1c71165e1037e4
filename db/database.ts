import { AsyncLocalStorage } from 'node:async_hooks'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { isPostgres } from './dialect'

/** A write without returning() yields nothing: the drivers' own results differ. */
interface NoResult extends PgQueryResultHKT {
  type: void
}
type Queries = PgDatabase<NoResult>

/** The part of drizzle that both dialects have. Outside a transaction it sees committed rows only. */
export type Reader = Pick<Queries, 'select' | 'selectDistinct' | '$count' | '$with' | 'with'>
export type Transaction = Reader & Pick<Queries, 'insert' | 'update' | 'delete'>
/** Of PostgreSQL's transactions; SQLite's are serializable whatever is asked. */
export type Isolation = 'serializable' | 'read committed'

export interface Database {
  reader: Reader
  /** The only way to write. `work` may run more than once: no side effects outside the database. */
  transaction<T>(work: (tx: Transaction) => Promise<T>, isolation?: Isolation): Promise<T>
  close(): Promise<void>
}

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
            lease.revoke() // lest a forgotten await write into someone else's transaction
          }
        }),
        isolation,
      )
    },
  }
}
