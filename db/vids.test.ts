import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vids } from './schema/residents'
import {
  findOwnVid,
  findOwnVidById,
  findResidentIdByIssuedVid,
  findResidentIdByLiveVid,
  insertVid,
  isIssuedVid,
  listLiveVidIds,
  listVids,
  readVidForCard,
  setVidRevoked,
  type NewVid,
} from './vids'
import { minute, openStore, type TestStore } from './testing/open-store'

let store: TestStore
let id: string
let other: string
beforeAll(async () => {
  store = await openStore()
  ;[id, other] = [await store.addResident(), await store.addResident()]
})
afterAll(() => store.remove())

const add = (vid: string, differing: Partial<NewVid> = {}) =>
  store.write((tx) =>
    insertVid(tx, store.vault, {
      ...{ residentId: id, vid, type: 'PERPETUAL', createdAt: minute(0), expiresAt: null, revokedAt: null },
      ...differing,
    }),
  )
const findLive = (vid: string, now = minute(1)) => findResidentIdByLiveVid(store.reader, store.vault, vid, now)

describe('a virtual ID', () => {
  test.each([
    ['1000000000000001', { expiresAt: minute(10) }, 9, true],
    ['1000000000000002', { expiresAt: minute(10) }, 10, false],
    ['1000000000000003', { revokedAt: minute(0) }, 1, false],
    ['1000000000000004', {}, 59, true],
  ])('%s with %j leads to its holder at minute %i: %s', async (vid, differing, now, isLive) => {
    await add(vid, differing)
    expect(await findLive(vid, minute(now))).toBe(isLive ? id : null)
    expect(await findResidentIdByIssuedVid(store.reader, store.vault, vid)).toBe(id)
    const own = await findOwnVid(store.reader, store.vault, id, vid, minute(now))
    expect(own).toMatchObject({ vid, isLive })
  })

  test('of nobody leads to nobody', async () => {
    expect(await findLive('9999999999999999')).toBeNull()
    expect(await findResidentIdByIssuedVid(store.reader, store.vault, '9999999999999999')).toBeNull()
    expect(await isIssuedVid(store.reader, store.vault, '9999999999999999')).toBe(false)
  })

  test("is not found as another's own, by its number or its row", async () => {
    const rowId = await add('1000000000000005')
    const now = minute(1)
    expect(await findOwnVid(store.reader, store.vault, other, '1000000000000005', now)).toBeNull()
    expect(await findOwnVidById(store.reader, store.vault, other, rowId, now)).toBeNull()
    expect(await findOwnVidById(store.reader, store.vault, id, rowId, now)).toMatchObject({ vid: '1000000000000005' })
  })

  test('is issued once for ever, also when it has ended', async () => {
    const rowId = await add('1000000000000006')
    await store.write((tx) => setVidRevoked(tx, rowId, minute(1)))
    expect(await findLive('1000000000000006', minute(2))).toBeNull()
    expect(await isIssuedVid(store.reader, store.vault, '1000000000000006')).toBe(true)
    await expect(add('1000000000000006')).rejects.toThrow()
  })

  test('lies in no row as text', async () => {
    expect(JSON.stringify(await store.reader.select().from(vids))).not.toMatch(/10{13}/)
  })
})

describe('the virtual IDs of a resident', () => {
  let holder: string
  beforeAll(async () => {
    holder = await store.addResident()
    const own = { residentId: holder }
    await add('2000000000000001', { ...own, createdAt: minute(1) })
    await add('2000000000000002', { ...own, createdAt: minute(3), type: 'TEMPORARY', expiresAt: minute(30) })
    await add('2000000000000003', { ...own, createdAt: minute(2), revokedAt: minute(4) })
    await add('2000000000000004', { ...own, createdAt: minute(4), type: 'TEMPORARY', expiresAt: minute(5) })
    await add('2000000000000005', { ...own, createdAt: minute(0), revokedAt: minute(1) })
  })
  const list = async (now: Date, mostEnded = 10) => {
    const { live, ended } = await listVids(store.reader, store.vault, holder, now, mostEnded)
    return { live: live.map(({ end }) => end), ended: ended.map(({ end }) => end) }
  }

  test('come newest first, the live ones apart, with their last digits alone', async () => {
    expect(await list(minute(10))).toEqual({ live: ['0002', '0001'], ended: ['0004', '0003', '0005'] })
  })

  test('that have ended are shown up to a number; live ones always', async () => {
    expect(await list(minute(10), 1)).toEqual({ live: ['0002', '0001'], ended: ['0004'] })
    expect(await list(minute(10), 0)).toEqual({ live: ['0002', '0001'], ended: [] })
  })

  test('move to the ended ones in the very moment in which they run out', async () => {
    expect((await list(minute(29))).live).toContain('0002')
    expect(await list(minute(30))).toEqual({ live: ['0001'], ended: ['0004', '0002', '0003', '0005'] })
  })

  test('of a type are counted while they live, the oldest first', async () => {
    const count = (type: NewVid['type'], now: Date) => store.write((tx) => listLiveVidIds(tx, holder, type, now))
    expect([(await count('TEMPORARY', minute(4))).length, (await count('TEMPORARY', minute(5))).length]).toEqual([2, 1])
    expect(await count('PERPETUAL', minute(5))).toHaveLength(1)
  })

  test.each([
    ['a perpetual one before a newer temporary one', 10, '2000000000000001'],
    ['none where all have ended', 90, null],
  ])('for a card: %s', async (_, now, expected) => {
    if (!expected) await endAll()
    const chosen = await readVidForCard(store.reader, store.vault, holder, minute(now))
    expect(chosen?.vid ?? null).toBe(expected)
  })
  const endAll = async () => {
    const ids = await store.write((tx) => listLiveVidIds(tx, holder, 'PERPETUAL', minute(10)))
    await store.write(async (tx) => {
      for (const each of ids) await setVidRevoked(tx, each, minute(10))
    })
  }
})
