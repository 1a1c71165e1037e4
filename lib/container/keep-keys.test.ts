import { randomBytes } from 'node:crypto'
import { beforeEach, afterEach, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '@/db/testing/open-test-database'
import { readSettings } from '@/lib/config/settings'
import { createVault } from '@/db/vault'
import { keepKeys } from './keep-keys'

const settings = readSettings({})
const fresh = () => randomBytes(32)
const [first, second, lookupKey] = [fresh(), fresh(), fresh()] as const

let place: TestDatabase
beforeEach(async () => {
  place = await openTestDatabase()
})
afterEach(() => place.remove())

function start(dataKeys: [string, Buffer][], lookup = lookupKey) {
  const keys = { dataKeys: new Map(dataKeys), lookupKey: lookup, sessionSecret: '' }
  return keepKeys(place.database, createVault(keys), keys, settings)
}

test('keys may be rotated, and an old one left out when nothing is sealed with it any more', async () => {
  await start([['a', first]])
  await start([['a', first]])
  await start([
    ['b', second],
    ['a', first],
  ])
  await start([['b', second]])
})

test('a key that is missing or another one stops the start and is named', async () => {
  await start([['a', first]])
  await expect(start([['b', second]])).rejects.toThrow(/^DATA_KEYS: the data was sealed with a, which is missing/)
  await expect(start([['a', second]])).rejects.toThrow(/^DATA_KEYS: the data was sealed with another key named a/)
  await expect(
    start([
      ['b', second],
      ['a', second],
    ]),
  ).rejects.toThrow(/^DATA_KEYS/)
  await expect(start([['a', first]], fresh())).rejects.toThrow(/^LOOKUP_KEY: the data was made with another key/)
})
