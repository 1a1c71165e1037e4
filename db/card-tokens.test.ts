import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  hasCardTokens,
  insertCardToken,
  listRevokedIndexes,
  readNewestList,
  setCardTokensRevoked,
  type NewCardToken,
} from './card-tokens'
import { cardTokens } from './schema/cards'
import { insertVid, setVidRevoked } from './vids'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())
beforeEach(() => store.write((tx) => tx.delete(cardTokens)))

const make = (listIndex: number, differing: Partial<NewCardToken> = {}): NewCardToken => ({
  ...{ residentId: 'a', vidId: null, listNumber: 1, listIndex, issuedAt: minute(0), expiresAt: minute(60) },
  ...differing,
})
const add = (token: NewCardToken) => store.write((tx) => insertCardToken(tx, token))
const listRevoked = async (now = minute(30), list = 1) => (await listRevokedIndexes(store.reader, list, now)).sort()

let issued = 0
async function addVid(expiresAt: Date | null) {
  const residentId = await store.addResident()
  const vid = String(1_234_567_890_120_000 + ++issued)
  const row = { residentId, vid, type: 'TEMPORARY', createdAt: minute(0), expiresAt, revokedAt: null } as const
  return store.write((tx) => insertVid(tx, store.vault, row))
}

test('a place is taken once, also by two at once; the same index of another list is another place', async () => {
  const taken = await Promise.all([add(make(7)), add(make(7)), add(make(7))])
  expect(taken.filter(Boolean)).toHaveLength(1)
  expect(await add(make(7, { listNumber: 2 }))).toBe(true)
})

test('the newest list is the one with the highest number; without any it is list 0', async () => {
  expect(await store.write(readNewestList)).toEqual({ listNumber: 0, taken: 0 })
  for (const [index, listNumber] of [3, 3, 2, 3].entries()) await add(make(index, { listNumber }))
  expect(await store.write(readNewestList)).toEqual({ listNumber: 3, taken: 3 })
  expect(await hasCardTokens(store.reader, 2)).toBe(true)
  expect(await hasCardTokens(store.reader, 4)).toBe(false)
})

test("taking back a resident's cards takes all of theirs, nobody else's, and each once", async () => {
  await add(make(1))
  await add(make(2))
  await add(make(3, { residentId: 'b' }))
  await store.write((tx) => setCardTokensRevoked(tx, 'a', minute(5)))
  await add(make(4))
  await store.write((tx) => setCardTokensRevoked(tx, 'a', minute(6)))
  expect(await listRevoked()).toEqual([1, 2, 4])
  const times = await store.reader.select().from(cardTokens)
  expect(times.find(({ listIndex }) => listIndex === 1)?.revokedAt).toEqual(minute(5))
})

test.each([
  [59, [1]],
  [60, []],
  [61, []],
])('a card that was taken back leaves the list when its own time is over: minute %i', async (now, expected) => {
  await add(make(1))
  await store.write((tx) => setCardTokensRevoked(tx, 'a', minute(5)))
  expect(await listRevoked(minute(now))).toEqual(expected)
})

test.each([
  [9, []],
  [10, [1]],
])('a card ends with the virtual ID on it: minute %i of one that runs out at 10', async (now, expected) => {
  await add(make(1, { vidId: await addVid(minute(10)) }))
  expect(await listRevoked(minute(now))).toEqual(expected)
})

test('a card ends when its virtual ID is ended, and stays without one', async () => {
  const vidId = await addVid(null)
  await add(make(1, { vidId }))
  await add(make(2))
  expect(await listRevoked()).toEqual([])
  await store.write((tx) => setVidRevoked(tx, vidId, minute(1)))
  expect(await listRevoked()).toEqual([1])
  expect(await listRevoked(minute(30), 2)).toEqual([])
})
