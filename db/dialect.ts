import type { ColumnBuilderBase } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'

/** Fixed for the process, so that each table exists once. */
export const isPostgres = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '')

/** The only cast: PostgreSQL's type serves for both, because SQLite's builders have the same methods. */
const either = <P>(postgres: P, sqlite: unknown): P => (isPostgres ? postgres : (sqlite as P))
/** The compiler also checks that both columns hold the same JavaScript type. */
const column = <P extends ColumnBuilderBase>(postgres: () => P, sqlite: () => { _: { data: P['_']['data'] } }) =>
  either(postgres, sqlite)

export const table = either(pg.pgTable, lite.sqliteTable)
export const index = either(pg.index, lite.index)
export const uniqueIndex = either(pg.uniqueIndex, lite.uniqueIndex)
export const primaryKey = either(pg.primaryKey, lite.primaryKey)

export const text = column(
  () => pg.text(),
  () => lite.text(),
)
/** Text in a column whose name is not that of its field. */
export const namedText = either(
  (column: string) => pg.text(column),
  (column: string) => lite.text(column),
)
export const integer = column(
  () => pg.integer(),
  () => lite.integer(),
)
export const boolean = column(
  () => pg.boolean(),
  () => lite.integer({ mode: 'boolean' }),
)
export const serial = column(
  () => pg.bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  () => lite.integer().primaryKey({ autoIncrement: true }),
)
/** Milliseconds, like a Date; with PostgreSQL's microseconds a page cursor would lose its row. */
export const timestamp = column(
  () => pg.timestamp({ mode: 'date', withTimezone: true, precision: 3 }),
  () => lite.integer({ mode: 'timestamp_ms' }),
)
/** Values of `Vault.seal`, never readable text. */
export const sealed = text
/** Keyed hashes of `Vault.lookup`, to find sealed values. */
export const lookup = text
