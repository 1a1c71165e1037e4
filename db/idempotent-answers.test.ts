import { afterAll, beforeAll, expect, test } from 'vitest'
import { findKeptAnswer, keepAnswer } from './idempotent-answers'
import { listInstanceFacts, readInstanceFact, writeInstanceFactOnce } from './instance-facts'
import { idempotentAnswers } from './schema/records'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())

const keep = (key: string, answer: string, createdAt = minute(0), requestHash = 'hash') => {
  const expiresAt = new Date(createdAt.getTime() + 600_000)
  return store.write((tx) => keepAnswer(tx, store.vault, { key, requestHash, answer, createdAt, expiresAt }))
}
const find = (key: string, now = minute(1)) => store.write((tx) => findKeptAnswer(tx, store.vault, key, now))

test.each([
  [9, { requestHash: 'hash', answer: '{"vid":"4711"}' }],
  [10, null],
])('an answer is kept until its time is over: minute %i', async (now, expected) => {
  await keep(`a${now}`, '{"vid":"4711"}')
  expect(await find(`a${now}`, minute(now))).toEqual(expected)
})

test('a key that nobody used has none', async () => {
  expect(await find('unused')).toBeNull()
})

test('an answer takes the place of one that has run out', async () => {
  await keep('b', 'old')
  await keep('b', 'new', minute(20), 'other hash')
  expect(await find('b', minute(21))).toEqual({ requestHash: 'other hash', answer: 'new' })
  expect(await store.reader.$count(idempotentAnswers)).toBe(3)
})

test('an answer lies in no row as text', async () => {
  await keep('c', '{"vid":"1234567890124711"}')
  expect(JSON.stringify(await store.reader.select().from(idempotentAnswers))).not.toContain('1234567890124711')
})

test('a fact of the instance stands for ever: a second writer changes nothing', async () => {
  const write = (value: string) => store.write((tx) => writeInstanceFactOnce(tx, 'mode', value))
  expect(await readInstanceFact(store.reader, 'mode')).toBeNull()
  await write('demo')
  await Promise.all([write('production'), write('production')])
  expect(await readInstanceFact(store.reader, 'mode')).toBe('demo')
})

test('facts are listed by how their names begin', async () => {
  for (const name of ['key-check.a', 'key-check.b', 'other.key-check'])
    await store.write((tx) => writeInstanceFactOnce(tx, name, name.slice(-1)))
  const found = await listInstanceFacts(store.reader, 'key-check.')
  expect(found.sort((a, b) => a.name.localeCompare(b.name))).toEqual([
    { name: 'key-check.a', value: 'a' },
    { name: 'key-check.b', value: 'b' },
  ])
})
