import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  deleteAuthLocks,
  insertAuthLock,
  listAuthLocks,
  listLockedAuthTypes,
  setAuthLocksOpenUntil,
} from './auth-locks'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())

async function addLocked(...authTypes: string[]) {
  const id = await store.addResident()
  await store.write(async (tx) => {
    for (const [index, authType] of authTypes.entries()) await insertAuthLock(tx, id, authType, minute(index))
  })
  return id
}
const listLocked = async (id: string, now = minute(30)) => (await listLockedAuthTypes(store.reader, id, now)).sort()

test('each resident has their own locks, the oldest first', async () => {
  const [id, other] = [await addLocked('demo', 'bio-FID'), await addLocked('bio-IIR')]
  expect(await listLocked(id)).toEqual(['bio-FID', 'demo'])
  expect(await listLocked(other)).toEqual(['bio-IIR'])
  expect((await listAuthLocks(store.reader, id)).map(({ authType, lockedAt }) => [authType, lockedAt])).toEqual([
    ['demo', minute(0)],
    ['bio-FID', minute(1)],
  ])
})

test.each([
  [9, []],
  [10, ['demo']],
  [11, ['demo']],
])('what is open until minute 10 is locked again from then on: minute %i', async (now, locked) => {
  const id = await addLocked('demo')
  await store.write((tx) => setAuthLocksOpenUntil(tx, id, ['demo'], minute(10)))
  expect(await listLocked(id, minute(now))).toEqual(locked)
})

test('what is open for a time is listed still, with until when', async () => {
  const id = await addLocked('demo', 'bio-FMR')
  await store.write((tx) => setAuthLocksOpenUntil(tx, id, ['bio-FMR'], minute(10)))
  expect((await listAuthLocks(store.reader, id)).map(({ unlockedUntil }) => unlockedUntil)).toEqual([null, minute(10)])
})

test("unlocking takes those types alone, and nobody else's", async () => {
  const [id, other] = [await addLocked('demo', 'bio-FMR', 'bio-IIR'), await addLocked('demo')]
  await store.write((tx) => setAuthLocksOpenUntil(tx, id, ['bio-FMR'], minute(90)))
  await store.write((tx) => deleteAuthLocks(tx, id, ['demo', 'bio-FMR']))
  expect(await listLocked(id)).toEqual(['bio-IIR'])
  expect(await listLocked(other)).toEqual(['demo'])
  await store.write((tx) => deleteAuthLocks(tx, id, []))
  expect(await listLocked(id)).toEqual(['bio-IIR'])
})

test('a lock of nobody is refused', async () => {
  await expect(store.write((tx) => insertAuthLock(tx, 'nobody', 'demo', minute(0)))).rejects.toThrow()
})
