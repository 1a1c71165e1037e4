import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** Without returning() a write yields nothing, because the drivers' results differ. */
interface NoResult extends PgQueryResultHKT {
  type: void
}
type Queries = PgDatabase<NoResult>

/** The part of drizzle that both dialects have. Outside a transaction it reads committed rows only. */
export type Reader = Pick<Queries, 'select' | 'selectDistinct' | '$count' | '$with' | 'with'>
export type Transaction = Reader & Pick<Queries, 'insert' | 'update' | 'delete'>
/** PostgreSQL only; SQLite's transactions are always serializable. */
export type Isolation = 'serializable' | 'read committed'

export interface Database {
  reader: Reader
  /** The only way to write. `work` may run more than once, so it must not touch anything else. */
  transaction<T>(work: (tx: Transaction) => Promise<T>, isolation?: Isolation): Promise<T>
  close(): Promise<void>
}
