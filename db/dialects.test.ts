import { getTableName, is } from 'drizzle-orm'
import { getTableConfig as describePostgres, PgTable } from 'drizzle-orm/pg-core'
import { getTableConfig as describeSqlite, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { afterAll, expect, test, vi } from 'vitest'

const areas = ['activities', 'authentication', 'cards', 'drafts', 'messages', 'records', 'registrations', 'residents']

const describeEither = (table: PgTable | SQLiteTable) =>
  is(table, PgTable) ? describePostgres(table) : describeSqlite(table)

function describeTable(table: PgTable | SQLiteTable) {
  const { columns, indexes, foreignKeys } = describeEither(table)
  return {
    columns: columns.map(({ name, dataType, notNull, hasDefault, isUnique }) => [
      name,
      dataType,
      notNull,
      hasDefault,
      isUnique,
    ]),
    indexes: indexes.map(({ config }) => [config.name, config.unique]),
    foreignKeys: foreignKeys.map((foreignKey) => [foreignKey.getName(), foreignKey.onDelete]),
  }
}

afterAll(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function describeSchema(url: string) {
  vi.resetModules()
  vi.stubEnv('DATABASE_URL', url)
  const modules = await Promise.all(
    areas.map((area) => import(`./schema/${area}.ts`) as Promise<Record<string, unknown>>),
  )
  const tables = modules.flatMap((exports) => Object.values(exports))
  const isTable = (value: unknown): value is PgTable | SQLiteTable => is(value, PgTable) || is(value, SQLiteTable)
  return Object.fromEntries(tables.filter(isTable).map((table) => [getTableName(table), describeTable(table)]))
}

test('both dialects have the same tables, columns, indexes and foreign keys', async () => {
  const sqlite = await describeSchema('')
  const postgres = await describeSchema('postgres://x')
  expect(Object.keys(sqlite)).toHaveLength(24)
  expect(sqlite).toEqual(postgres)
})
