import { afterAll, beforeAll, expect, test } from 'vitest'
import { countActivities, insertActivity, listActivities, setActivitiesRead, type NewActivity } from './activities'
import { activities } from './schema/activities'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.remove())

const make = (residentId: string, at: Date, differing: Partial<NewActivity> = {}): NewActivity => ({
  ...{ residentId, at, event: 'signedIn', entryPoint: 'page', details: {} },
  ...differing,
})
const note = (...entries: NewActivity[]) =>
  store.write(async (tx) => {
    for (const entry of entries) await insertActivity(tx, store.vault, entry)
  })
const list = (residentId: string, offset = 0, limit = 10) =>
  listActivities(store.reader, store.vault, residentId, { offset, limit })

test('the newest comes first; of one moment, the one that was noted last', async () => {
  await note(make('a', minute(1), { event: '1' }), make('a', minute(3), { event: '2' }))
  await note(make('a', minute(2), { event: '3' }), make('a', minute(3), { event: '4' }))
  expect((await list('a')).map(({ event }) => event)).toEqual(['4', '2', '3', '1'])
})

test('pages meet without a gap or an entry twice', async () => {
  await note(...Array.from({ length: 7 }, (_, index) => make('b', minute(5), { event: String(index) })))
  const pages = [await list('b', 0, 3), await list('b', 3, 3), await list('b', 6, 3), await list('b', 9, 3)]
  expect(pages.map((page) => page.map(({ event }) => event).join(''))).toEqual(['654', '321', '0', ''])
})

test("nobody sees another's", async () => {
  await note(make('c', minute(1)))
  expect(await list('nobody')).toEqual([])
  expect(await countActivities(store.reader, 'nobody')).toEqual({ total: 0, unread: 0 })
})

test('what is told of an act comes back whole, and lies in no row as text', async () => {
  const details = { usedId: { type: 'UIN', end: '1175' }, device: 'Firefox', words: { time: 'timed' } } as const
  await note(make('d', minute(1), { details }))
  expect((await list('d'))[0]).toMatchObject({ details, readAt: null })
  const rows = JSON.stringify(await store.reader.select().from(activities))
  for (const secret of ['1175', 'Firefox', 'timed']) expect(rows).not.toContain(secret)
})

test('some can be marked as read, or all that are left, and each keeps its first time', async () => {
  await note(make('e', minute(1)), make('e', minute(2)), make('e', minute(3)))
  const [newest, , oldest] = await list('e')
  await store.write((tx) => setActivitiesRead(tx, 'e', minute(4), [newest?.id ?? 0]))
  expect(await countActivities(store.reader, 'e')).toEqual({ total: 3, unread: 2 })
  await store.write((tx) => setActivitiesRead(tx, 'e', minute(5)))
  const read = new Map((await list('e')).map(({ id, readAt }) => [id, readAt]))
  expect([read.get(newest?.id ?? 0), read.get(oldest?.id ?? 0)]).toEqual([minute(4), minute(5)])
})

test("marking as read leaves another's alone, even by its id", async () => {
  await note(make('f', minute(1)))
  const [own] = await list('f')
  await store.write((tx) => setActivitiesRead(tx, 'g', minute(2), [own?.id ?? 0]))
  await store.write((tx) => setActivitiesRead(tx, 'f', minute(2), []))
  expect(await countActivities(store.reader, 'f')).toEqual({ total: 1, unread: 1 })
})
