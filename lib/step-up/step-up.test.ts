import { openBrowser } from '@/lib/session/testing/run-in-action'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tooMany } from '@/lib/actions/code-problems'
import type { ResidentEntry } from '@/lib/actions/create-actions'
import { openTestPortal, type TestPortal, type TestResident } from '@/lib/container/testing/open-test-portal'
import { readChallenge } from '@/lib/session/challenge-cookie'
import { changeLocks } from './acts/change-locks'
import { generateVid } from './acts/generate-vid'
import { performWaitingAct, stepUp } from './step-up'
import { keepWaitingAct, readWaitingAct, readWaitingValues } from './waiting-act'

const values = { type: 'TEMPORARY' } as const
let open: TestPortal
let resident: TestResident
let browser: ReturnType<typeof openBrowser>

beforeAll(async () => {
  open = await openTestPortal()
})
afterAll(() => open.remove())
beforeEach(async () => {
  resident = await open.addResident()
  browser = openBrowser()
})

const enter = (isConfirmed: boolean, id = 'session'): ResidentEntry => ({
  locale: 'en',
  backend: open.portal.backend,
  session: { id, residentId: resident.id, remainingSeconds: 600, isConfirmed },
  startCall: () => Promise.resolve({ requestId: 'test', entryPoint: 'page' }),
  spendLimit: () => Promise.resolve(null),
})
const ask = (entry: ResidentEntry, key = 'key') =>
  browser.run(() => stepUp(entry, generateVid, { key, values, next: 'virtualIdNew' }))
const countVids = async () => (await open.portal.backend.account.virtualIds.list(resident.id)).length

test('an act is done at once when a code was entered a moment ago', async () => {
  const before = await countVids()
  expect(await ask(enter(true))).toMatchObject({ page: 'virtualIds', query: { made: expect.any(String) } })
  expect(await countVids()).toBe(before + 1)
  expect(await browser.run(() => readWaitingAct('session'))).toBeNull()
})

test('else it waits for the code that is sent, and is done after it, once', async () => {
  const before = await countVids()
  expect(await ask(enter(false))).toEqual({ page: 'code' })
  expect(await countVids()).toBe(before)
  const pending = await browser.run(readChallenge)
  expect(pending).toMatchObject({ purpose: 'confirm', next: 'virtualIdNew', challenge: { residentId: resident.id } })
  expect(await browser.run(() => performWaitingAct(enter(true)))).toMatchObject({ page: 'virtualIds' })
  expect(await browser.run(() => performWaitingAct(enter(true)))).toBeNull()
  expect(await countVids()).toBe(before + 1)
})

test('the same click twice is one act, whether the code came between or not', async () => {
  const { query } = await ask(enter(true), 'twice')
  expect(await ask(enter(true), 'twice')).toEqual({ page: 'virtualIds', query })
  await ask(enter(false), 'twice')
  expect(await browser.run(() => performWaitingAct(enter(true)))).toEqual({ page: 'virtualIds', query })
})

test('where no code can be sent, the page says why, and what was chosen still waits', async () => {
  const entry = { ...enter(false), spendLimit: () => Promise.resolve(tooMany(90)) }
  const problem = { error: 'tooMany', seconds: 90 }
  expect(await ask(entry)).toEqual({ page: 'confirm', query: { for: 'virtualIdNew', ...problem } })
  expect(await browser.run(() => readWaitingValues('session', generateVid))).toEqual(values)
})

test('somebody whom no code can reach is told so', async () => {
  resident = await open.addResident({ email: null, phone: null })
  expect(await ask(enter(false))).toEqual({ page: 'confirm', query: { for: 'virtualIdNew', error: 'noContact' } })
  expect(await browser.run(readChallenge)).toBeNull()
})

test('an act of another session does not wait in this one', async () => {
  await ask(enter(false, 'another'))
  expect(await browser.run(() => performWaitingAct(enter(true)))).toBeNull()
  expect(await browser.run(() => readWaitingValues('session', generateVid))).toBeNull()
})

test('values are given to the act alone that they are of', async () => {
  await ask(enter(false))
  expect(await browser.run(() => readWaitingValues('session', generateVid))).toEqual(values)
  expect(await browser.run(() => readWaitingValues('session', changeLocks))).toBeNull()
})

test.each([
  ['generateVid', { type: 'FOREVER' }],
  ['generateVid', {}],
  ['revokeVid', { id: '' }],
  ['constructor', { id: 'x' }],
  ['makeVid', { type: 'TEMPORARY' }],
])('kept as %s with %j, nothing is done and nothing waits any more', async (name, kept) => {
  const before = await countVids()
  await browser.run(() => keepWaitingAct({ sessionId: 'session', name, key: 'key', values: kept }))
  expect(await browser.run(() => performWaitingAct(enter(true)))).toBeNull()
  expect(await countVids()).toBe(before)
})
