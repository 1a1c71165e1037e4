import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

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
