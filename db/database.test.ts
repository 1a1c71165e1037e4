import { setTimeout as sleep } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from './database'
import { instanceFacts } from './schema/records'
import { openTestDatabase, type TestDatabase } from './testing/open-test-database'

let opened: TestDatabase
let database: Database
beforeAll(async () => {
  opened = await openTestDatabase()
  database = opened.database
})
afterAll(() => opened.remove())
beforeEach(() => database.transaction((tx) => tx.delete(instanceFacts)))

const insert = (name: string, value = '0') =>
  database.transaction((tx) => tx.insert(instanceFacts).values({ name, value }))
const read = async (name: string) =>
  (await database.reader.select().from(instanceFacts).where(eq(instanceFacts.name, name)))[0]?.value

test('50 read-modify-write increments add up', async () => {
  await insert('count')
  const increment = () =>
    database.transaction(async (tx) => {
      const [row] = await tx.select().from(instanceFacts).where(eq(instanceFacts.name, 'count'))
      await sleep(0)
      await tx
        .update(instanceFacts)
        .set({ value: String(Number(row?.value) + 1) })
        .where(eq(instanceFacts.name, 'count'))
    })
  await Promise.all(Array.from({ length: 50 }, increment))
  expect(await read('count')).toBe('50')
})

test('an error rolls back that transaction alone, also amid others', async () => {
  const work = (i: number) =>
    database.transaction(async (tx) => {
      await tx.insert(instanceFacts).values({ name: `row${i}`, value: '' })
      if (i % 2) throw new Error(`odd ${i}`)
    }, 'read committed')
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => work(i)))
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10)
  expect(await database.reader.$count(instanceFacts)).toBe(10)
})

test('rows are invisible outside until they are committed', async () => {
  await database.transaction(async (tx) => {
    await tx.insert(instanceFacts).values({ name: 'ghost', value: '' })
    expect(await tx.$count(instanceFacts)).toBe(1)
    expect(await database.reader.$count(instanceFacts)).toBe(0)
  })
  expect(await database.reader.$count(instanceFacts)).toBe(1)
})

test('nesting is refused, and a transaction that was let out is dead', async () => {
  await expect(database.transaction(() => database.transaction(async () => 1))).rejects.toThrow('Nested')
  let leaked: { insert: unknown } | undefined
  await database.transaction(async (tx) => {
    leaked = tx
  })
  expect(() => leaked?.insert).toThrow('revoked')
})
