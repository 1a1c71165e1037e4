import type { ColumnBuilderBase } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'

/** Fixed for the life of the process, so that a table exists once and queries import it plainly. */
export const isPostgres = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '')

/** The one cast: PostgreSQL's type stands for both, as SQLite's builders take the same calls. */
const either = <P>(postgres: P, sqlite: unknown): P => (isPostgres ? postgres : (sqlite as P))
/** For columns of which the compiler also checks that both hold the same JavaScript type. */
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
/** Milliseconds, as a JavaScript Date has: with PostgreSQL's microseconds a page cursor would lose its row. */
export const timestamp = column(
  () => pg.timestamp({ mode: 'date', withTimezone: true, precision: 3 }),
  () => lite.integer({ mode: 'timestamp_ms' }),
)
/** Sealed by `lib/crypto/seal.ts`: AES-256-GCM with the key's id in front, base64url. Never readable text. */
export const sealed = text
/** A keyed hash made by `lib/crypto/lookup.ts`, for finding what only stands sealed. */
export const lookup = text
