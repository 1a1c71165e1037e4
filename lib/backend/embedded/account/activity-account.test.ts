import { createSessionStore } from '@/lib/session/session-store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { maskNumber } from '@/lib/identity/mask-number'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import type { ActivityAccount } from '../../account/activity-account'

const firefox = 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'
let portal: TestPortal
let activity: ActivityAccount

beforeAll(async () => {
  portal = await openTestPortal()
  activity = portal.portal.backend.account.activity
})
afterAll(() => portal.remove())

async function signInTimes(resident: TestResident, count: number) {
  for (let time = 0; time < count; time += 1) {
    await createSessionStore(portal.portal).start(resident.id, firefox)
    portal.wait(60)
  }
}

test('what happened is told newest first, with the device in words', async () => {
  const resident = await portal.addResident()
  await signInTimes(resident, 1)
  await signInTimes(resident, 1)
  const entries = await activity.list(resident.id, { offset: 0, limit: 25 })
  expect(entries).toHaveLength(2)
  expect(entries[0]).toMatchObject({
    event: 'signedIn',
    entryPoint: 'page',
    device: { browser: 'Firefox', system: 'Android' },
    usedId: null,
    authTypes: [],
    isUnread: true,
  })
  expect(Number(entries[0]?.at)).toBeGreaterThan(Number(entries[1]?.at))
})

test('signing in says with which number', async () => {
  const resident = await portal.addResident()
  for (const number of [resident.uin, resident.vid]) {
    await createSessionStore(portal.portal).start(resident.id, firefox, maskNumber(number))
  }
  const entries = await activity.list(resident.id, { offset: 0, limit: 25 })
  expect(entries.map(({ usedId }) => usedId)).toEqual([
    { type: 'VID', end: resident.vid.slice(-4) },
    { type: 'UIN', end: resident.uin.slice(-4) },
  ])
})

test('those that were shown are read, the others stay unread until all are marked', async () => {
  const resident = await portal.addResident()
  await signInTimes(resident, 4)
  const newest = await activity.list(resident.id, { offset: 0, limit: 2 })
  await activity.markRead(
    resident.id,
    newest.map(({ id }) => id),
  )
  expect(await activity.count(resident.id)).toEqual({ total: 4, unread: 2 })
  const all = await activity.list(resident.id, { offset: 0, limit: 25 })
  expect(all.map(({ isUnread }) => isUnread)).toEqual([false, false, true, true])
  await activity.markRead(resident.id, [])
  expect((await activity.count(resident.id)).unread).toBe(2)
  await activity.markRead(resident.id)
  expect((await activity.count(resident.id)).unread).toBe(0)
})

test('nobody marks or sees what is another resident’s', async () => {
  const [owner, stranger] = [await portal.addResident(), await portal.addResident()]
  await signInTimes(owner, 1)
  const [entry] = await activity.list(owner.id, { offset: 0, limit: 1 })
  expect(entry).toBeDefined()
  await activity.markRead(stranger.id, [entry?.id ?? 0])
  await activity.markRead(stranger.id)
  expect(await activity.count(owner.id)).toEqual({ total: 1, unread: 1 })
  expect(await activity.list(stranger.id, { offset: 0, limit: 25 })).toEqual([])
})
