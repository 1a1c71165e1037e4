import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listActivities } from '@/db/activities'
import { testMigrations } from '@/db/testing/open-test-database'
import { openContainer } from '@/lib/container/open-container'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import type { LockWish } from '../../account/locks-account'

let open: TestPortal
let waitedSeconds = 0
beforeAll(async () => {
  open = await openTestPortal()
})
afterAll(() => open.remove())

const call = { requestId: 'r1', entryPoint: 'page', device: 'Firefox on Linux' } as const
const nothing: LockWish = { lock: [], unlock: [], unlockForSeconds: null }
const locks = () => open.portal.backend.account.locks
const change = ({ id }: TestResident, wish: Partial<LockWish>, key: string = randomUUID()) =>
  locks().change(id, { ...nothing, ...wish }, key, call)
const wait = (seconds: number) => {
  waitedSeconds += seconds
  open.wait(seconds)
}
const listStates = async ({ id }: TestResident, from = locks()) =>
  Object.fromEntries((await from.list(id)).map(({ authType, state }) => [authType, state]))
const listSubjects = async ({ email }: TestResident) =>
  (await open.readMailbox(email)).map(({ subject }) => subject).toSorted()
const allOpen = { demo: 'open', 'bio-FMR': 'open', 'bio-IIR': 'open', 'bio-FID': 'open' }

test('nothing is locked at first, and a lock tells since when it holds', async () => {
  const resident = await open.addResident()
  expect(await listStates(resident)).toEqual(allOpen)
  const at = Date.now() + waitedSeconds * 1000
  await change(resident, { lock: ['bio-IIR'] })
  expect(await listStates(resident)).toEqual({ ...allOpen, 'bio-IIR': 'locked' })
  const iris = (await locks().list(resident.id)).find(({ authType }) => authType === 'bio-IIR')
  expect(iris?.since?.getTime()).toBeGreaterThanOrEqual(at)
  expect(iris?.until).toBeNull()
})

test('one change locks and unlocks, with a message and a line of activity for each of the two', async () => {
  const resident = await open.addResident()
  await change(resident, { lock: ['demo', 'bio-FMR'] })
  const changed = await change(resident, { lock: ['bio-FID'], unlock: ['demo', 'bio-FMR'], unlockForSeconds: 600 })
  expect(changed).toMatchObject({ locked: ['bio-FID'], unlocked: ['demo', 'bio-FMR'], until: expect.any(Date) })
  const kinds = [
    'Ways to use your ID were locked',
    'Ways to use your ID were locked',
    'Ways to use your ID were unlocked',
  ]
  expect(await listSubjects(resident)).toEqual(kinds)
  const { database, vault } = open.portal
  const activity = await listActivities(database.reader, vault, resident.id, { offset: 0, limit: 2 })
  expect(activity.map(({ event, details }) => [event, details.authTypes])).toEqual([
    ['authUnlocked', ['demo', 'bio-FMR']],
    ['authLocked', ['bio-FID']],
  ])
})

test('the same key is one change, whatever came between; another wish under it is refused', async () => {
  const resident = await open.addResident()
  const key = randomUUID()
  const first = await change(resident, { lock: ['demo'], unlockForSeconds: 600 }, key)
  await change(resident, { unlock: ['demo'] })
  expect(await change(resident, { lock: ['demo'], unlockForSeconds: 600 }, key)).toEqual(first)
  expect(await listStates(resident)).toEqual(allOpen)
  await expect(change(resident, { lock: ['bio-FID'] }, key)).rejects.toMatchObject({ code: 'request-repeated' })
})

test('what is so already is fine, and nobody is told of it', async () => {
  const resident = await open.addResident()
  expect(await change(resident, { unlock: ['demo'] })).toEqual({ locked: [], unlocked: [], until: null })
  await change(resident, { lock: ['demo'] })
  expect(await change(resident, { lock: ['demo', 'bio-FMR'] })).toMatchObject({ locked: ['bio-FMR'] })
  await change(resident, { lock: ['demo', 'bio-FMR'] })
  expect(await listSubjects(resident)).toHaveLength(2)
})

test('what is to be locked and unlocked at once is locked', async () => {
  const resident = await open.addResident()
  await change(resident, { lock: ['demo'], unlock: ['demo'] })
  expect(await listStates(resident)).toEqual({ ...allOpen, demo: 'locked' })
})

test('an unlock for a time ends to the second, and the lock counts from then', async () => {
  const resident = await open.addResident()
  await change(resident, { lock: ['bio-FMR', 'bio-FID'] })
  const { until } = await change(resident, { unlock: ['bio-FMR'], unlockForSeconds: 600 })
  expect(await listStates(resident)).toEqual({ ...allOpen, 'bio-FMR': 'open-until', 'bio-FID': 'locked' })
  wait(590)
  expect((await locks().list(resident.id))[1]).toMatchObject({ state: 'open-until', since: null, until })
  wait(11)
  expect((await locks().list(resident.id))[1]).toMatchObject({ state: 'locked', since: until, until: null })
})

test('what is open for a time can be locked at once, and unlocked for good', async () => {
  const resident = await open.addResident()
  await change(resident, { lock: ['demo'] })
  await change(resident, { unlock: ['demo'], unlockForSeconds: 3600 })
  await change(resident, { lock: ['demo'] })
  expect(await listStates(resident)).toEqual({ ...allOpen, demo: 'locked' })
  await change(resident, { unlock: ['demo'] })
  wait(4000)
  expect(await listStates(resident)).toEqual(allOpen)
})

test('what is open for a time gets a new time, longer or shorter, and the resident is told', async () => {
  const resident = await open.addResident()
  await change(resident, { lock: ['bio-FMR', 'bio-FID'] })
  const first = await change(resident, { unlock: ['bio-FMR'], unlockForSeconds: 600 })
  const longer = await change(resident, { unlock: ['bio-FMR', 'bio-IIR'], unlockForSeconds: 3600 })
  expect(longer).toMatchObject({ locked: [], unlocked: ['bio-FMR'] })
  expect(longer.until?.getTime()).toBeGreaterThan(first.until?.getTime() ?? Infinity)
  wait(601)
  expect(await listStates(resident)).toMatchObject({ 'bio-FMR': 'open-until', 'bio-IIR': 'open' })
  await change(resident, { unlock: ['bio-FMR'], unlockForSeconds: 600 })
  wait(601)
  expect(await listStates(resident)).toMatchObject({ 'bio-FMR': 'locked', 'bio-IIR': 'open' })
  expect(await listSubjects(resident)).toHaveLength(4)
})

test('a process that knows nothing of the unlock finds it open, then locked again on time', async () => {
  const resident = await open.addResident()
  await change(resident, { lock: ['demo'] })
  await change(resident, { unlock: ['demo'], unlockForSeconds: 600 })
  let laterSeconds = 0
  const now = () => new Date(Date.now() + (waitedSeconds + laterSeconds) * 1000)
  const another = await openContainer(open.portal.settings, { migrationsFolder: testMigrations, now })
  try {
    const read = () => listStates(resident, another.backend.account.locks)
    expect(await read()).toEqual({ ...allOpen, demo: 'open-until' })
    laterSeconds = 601
    expect(await read()).toEqual({ ...allOpen, demo: 'locked' })
  } finally {
    await another.close()
  }
})
