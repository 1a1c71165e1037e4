import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  claimDueDispatches,
  countDispatches,
  insertDispatch,
  setDispatchDone,
  setDispatchNextAttempt,
} from './dispatches'
import { dispatches } from './schema/registrations'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())
beforeEach(() => store.write((tx) => tx.delete(dispatches)))

const add = (key: string, at = minute(0), payload = `{"rid":"${key}"}`) =>
  store.write((tx) => insertDispatch(tx, store.vault, key, payload, at))
const claim = async (now = minute(1), limit = 10, lease = minute(5)) =>
  (await claimDueDispatches(store.database, store.vault, now, lease, limit)).sort((a, b) => a.id - b.id)

test('what is due is claimed in its order, up to the limit, with how often it was tried', async () => {
  for (const key of ['1', '2', '3']) await add(key)
  const claimed = await claim(minute(1), 2)
  expect(claimed.map(({ idempotencyKey, payload, attempts }) => [idempotencyKey, payload, attempts])).toEqual([
    ['1', '{"rid":"1"}', 1],
    ['2', '{"rid":"2"}', 1],
  ])
  expect((await claim()).map(({ idempotencyKey }) => idempotencyKey)).toEqual(['3'])
})

test('two workers at once never claim the same', async () => {
  for (let key = 0; key < 12; key++) await add(String(key))
  const claims = (await Promise.all([claim(), claim(), claim()])).flat().map(({ id }) => id)
  expect(new Set(claims).size).toBe(claims.length)
  const left = await claim()
  expect(claims.length + left.length).toBe(12)
})

test.each([
  [4, 0],
  [5, 1],
])('what a worker took and never ended is due again when its lease ends: minute %i', async (now, count) => {
  await add('1')
  await claim()
  const again = await claim(minute(now))
  expect(again).toHaveLength(count)
  if (count) expect(again[0]?.attempts).toBe(2)
})

test('what is not due yet waits, and what failed waits until its next attempt', async () => {
  await add('1', minute(10))
  expect(await claim(minute(9))).toEqual([])
  const [taken] = await claim(minute(10))
  await store.write((tx) => setDispatchNextAttempt(tx, taken?.id ?? 0, minute(30)))
  expect(await claim(minute(29))).toEqual([])
  expect(await claim(minute(30))).toHaveLength(1)
})

test('what is done is owed no more, and its content is gone', async () => {
  await add('1')
  await add('2')
  const [done] = await claim(minute(1), 1)
  await store.write((tx) => setDispatchDone(tx, done?.id ?? 0, minute(2)))
  expect(await countDispatches(store.reader)).toEqual({ all: 2, owed: 1 })
  const rows = await store.reader.select().from(dispatches)
  expect(rows.find(({ id }) => id === done?.id)).toMatchObject({ payload: null, doneAt: minute(2) })
  expect((await claim(minute(90))).map(({ idempotencyKey }) => idempotencyKey)).toEqual(['2'])
})

test('one request is owed once', async () => {
  await add('1')
  await expect(add('1')).rejects.toThrow()
})

test('a dispatch lies in no row as text', async () => {
  await add('key', minute(0), '{"name":"Nadia Rahal"}')
  expect(JSON.stringify(await store.reader.select().from(dispatches))).not.toContain('Nadia')
})
