import { afterAll, beforeAll, expect, test } from 'vitest'
import { sessions } from './schema/authentication'
import {
  endSessionsOf,
  findLiveSession,
  insertSession,
  listLiveSessions,
  readSignInBefore,
  setAllSessionsEnded,
  setSessionConfirmed,
  setSessionEnded,
  setSessionSeen,
  type SessionRow,
} from './sessions'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())

const open = (id: string, residentId: string, differing: Partial<SessionRow> = {}) =>
  store.write((tx) =>
    insertSession(tx, store.vault, {
      ...{ id, residentId, startedAt: minute(0), lastSeenAt: minute(0), confirmedAt: minute(0), expiresAt: minute(60) },
      ...{ userAgent: `Browser of ${id}` },
      ...differing,
    }),
  )
const idle = 15
const find = (id: string, now = 1) => findLiveSession(store.reader, store.vault, id, minute(now), minute(now - idle))
const list = async (residentId: string, now = 1) =>
  (await listLiveSessions(store.reader, store.vault, residentId, minute(now), minute(now - idle))).map(({ id }) => id)

test.each([
  ['is used', 14, true],
  ['was idle for the whole time', 15, false],
])('a session that %s at minute %i is live: %s', async (_, now, isLive) => {
  await open(`a${now}`, 'a')
  expect((await find(`a${now}`, now)) !== null).toBe(isLive)
})

test('being seen prolongs it, but never beyond its end', async () => {
  await open('b', 'b')
  for (const now of [14, 28, 42, 56]) await store.write((tx) => setSessionSeen(tx, 'b', minute(now)))
  expect(await find('b', 59)).toMatchObject({ lastSeenAt: minute(56), userAgent: 'Browser of b' })
  expect(await find('b', 60)).toBeNull()
})

test('a code entered in it is remembered, and counts as use', async () => {
  await open('c', 'c')
  await store.write((tx) => setSessionConfirmed(tx, { id: 'c', residentId: 'c' }, minute(9)))
  await store.write((tx) => setSessionConfirmed(tx, { id: 'c', residentId: 'other' }, minute(10)))
  expect(await find('c', 20)).toMatchObject({ confirmedAt: minute(9), lastSeenAt: minute(9) })
})

test('one that has ended stays ended, whatever comes after', async () => {
  await open('d', 'd')
  await store.write((tx) => setSessionEnded(tx, 'd', minute(1)))
  await store.write((tx) => setSessionSeen(tx, 'd', minute(2)))
  await store.write((tx) => setSessionConfirmed(tx, { id: 'd', residentId: 'd' }, minute(2)))
  await store.write((tx) => setSessionEnded(tx, 'd', minute(3)))
  expect(await find('d', 2)).toBeNull()
  const row = (await store.reader.select().from(sessions)).find(({ id }) => id === 'd')
  expect(row).toMatchObject({ endedAt: minute(1), lastSeenAt: minute(0), confirmedAt: minute(0) })
})

test("a resident's open sessions come with the last used first", async () => {
  await open('e1', 'e', { lastSeenAt: minute(1) })
  await open('e2', 'e', { lastSeenAt: minute(3) })
  await open('e3', 'e', { lastSeenAt: minute(2) })
  await open('e4', 'e', { expiresAt: minute(1) })
  await open('f1', 'f')
  expect(await list('e', 4)).toEqual(['e2', 'e3', 'e1'])
  expect(await list('e', 17)).toEqual(['e2'])
})

test('one can be ended, or all but one, and each is counted once', async () => {
  for (const id of ['g1', 'g2', 'g3', 'g4']) await open(id, 'g')
  const end = (which: { only: string } | { except: string }) =>
    store.write((tx) => endSessionsOf(tx, 'g', which, minute(1)))
  expect(await end({ only: 'g1' })).toBe(1)
  expect(await end({ only: 'g1' })).toBe(0)
  expect(await end({ except: 'g3' })).toBe(2)
  expect(await list('g')).toEqual(['g3'])
})

test("nobody ends another's", async () => {
  await open('h1', 'h')
  const count = await store.write((tx) => endSessionsOf(tx, 'i', { only: 'h1' }, minute(1)))
  await store.write((tx) => setAllSessionsEnded(tx, 'i', minute(1)))
  expect([count, await list('h')]).toEqual([0, ['h1']])
  await store.write((tx) => setAllSessionsEnded(tx, 'h', minute(1)))
  expect(await list('h')).toEqual([])
})

test('the sign-in before is the newest of the others, ended or not', async () => {
  await open('j1', 'j', { startedAt: minute(1) })
  await open('j2', 'j', { startedAt: minute(2) })
  await store.write((tx) => setSessionEnded(tx, 'j2', minute(3)))
  await open('j3', 'j', { startedAt: minute(4) })
  const before = (id: string) => readSignInBefore(store.reader, store.vault, 'j', id)
  expect(await before('j3')).toEqual({ at: minute(2), userAgent: 'Browser of j2' })
  expect(await readSignInBefore(store.reader, store.vault, 'h', 'h1')).toBeNull()
})

test('two sessions never share an id, and no browser lies in a row as text', async () => {
  await open('k', 'k')
  await expect(open('k', 'l')).rejects.toThrow()
  expect(JSON.stringify(await store.reader.select().from(sessions))).not.toContain('Browser of')
})
