import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setSessionConfirmed } from '@/db/sessions'
import { openTestDatabase, type TestDatabase } from '@/db/testing/open-test-database'
import { createVault } from '@/db/vault'
import { createSessionStore, type SessionStore } from './session-store'

const vault = createVault({ dataKeys: new Map([['k', randomBytes(32)]]), lookupKey: randomBytes(32) })
let opened: TestDatabase
let sessions: SessionStore
let now = new Date('2026-11-01T10:00:00Z')
const wait = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}

beforeAll(async () => {
  opened = await openTestDatabase()
  sessions = createSessionStore({ database: opened.database, vault, now: () => now })
})
afterAll(() => opened.remove())

const touch = { touch: true }

test('a session is found by its secret alone', async () => {
  const secret = await sessions.start('r1', 'Firefox')
  expect(await sessions.find(secret, touch)).toMatchObject({
    residentId: 'r1',
    isConfirmed: true,
    remainingSeconds: 900,
  })
  expect(await sessions.find(`${secret}x`, touch)).toBeNull()
})

test('fifteen idle minutes end it; looking without touching is no activity', async () => {
  const secret = await sessions.start('r2', '')
  wait(14 * 60)
  expect(await sessions.find(secret, { touch: false })).toMatchObject({ remainingSeconds: 60 })
  expect(await sessions.find(secret, touch)).toMatchObject({ remainingSeconds: 900 })
  wait(14 * 60)
  expect(await sessions.find(secret, touch)).not.toBeNull()
  wait(15 * 60)
  expect(await sessions.find(secret, touch)).toBeNull()
})

test('twelve hours are the most, however busy', async () => {
  const secret = await sessions.start('r3', '')
  for (let minutes = 0; minutes < 12 * 60; minutes += 10) {
    expect(await sessions.find(secret, touch)).not.toBeNull()
    wait(600)
  }
  expect(await sessions.find(secret, touch)).toBeNull()
})

test('a code counts for five minutes, and again when one is entered anew', async () => {
  const secret = await sessions.start('r4', '')
  wait(300)
  const session = await sessions.find(secret, touch)
  expect(session?.isConfirmed).toBe(false)
  await opened.database.transaction((tx) => setSessionConfirmed(tx, session ?? { id: '', residentId: '' }, now))
  expect((await sessions.find(secret, touch))?.isConfirmed).toBe(true)
})

test('signing out ends this session, everywhere ends all of the resident and nobody else’s', async () => {
  const [first, second, other] = [
    await sessions.start('r5', ''),
    await sessions.start('r5', ''),
    await sessions.start('r6', ''),
  ]
  const session = await sessions.find(first, touch)
  if (session) await sessions.end(session)
  expect(await sessions.find(first, touch)).toBeNull()
  expect(await sessions.find(second, touch)).not.toBeNull()
  await sessions.endAllOf('r5')
  expect(await sessions.find(second, touch)).toBeNull()
  expect(await sessions.find(other, touch)).not.toBeNull()
})

test('the sign-in before this one is told with its browser', async () => {
  const first = await sessions.find(await sessions.start('r7', 'Chrome on Android'), touch)
  expect(first && (await sessions.readSignInBefore(first))).toBeNull()
  wait(60)
  const second = await sessions.find(await sessions.start('r7', 'Firefox'), touch)
  expect(second && (await sessions.readSignInBefore(second))).toMatchObject({ userAgent: 'Chrome on Android' })
})

test('open sessions are listed with their browser, the last used first; ended and idle ones are not', async () => {
  const idle = await sessions.start('r8', 'Idle')
  wait(14 * 60)
  const older = await sessions.start('r8', 'Older')
  wait(60)
  const newer = await sessions.start('r8', 'Newer')
  await sessions.start('r9', 'Other')
  expect((await sessions.list('r8')).map(({ userAgent }) => userAgent)).toEqual(['Newer', 'Older'])
  wait(60)
  expect(await sessions.find(older, touch)).not.toBeNull()
  expect((await sessions.list('r8')).map(({ userAgent }) => userAgent)).toEqual(['Older', 'Newer'])
  const ended = await sessions.find(newer, touch)
  if (ended) await sessions.end(ended)
  expect((await sessions.list('r8')).map(({ userAgent }) => userAgent)).toEqual(['Older'])
  expect(await sessions.find(idle, touch)).toBeNull()
})

test('one session is ended by its row, and only by its own resident', async () => {
  const secret = await sessions.start('r10', 'Lost phone')
  const [row] = await sessions.list('r10')
  const id = row?.id ?? ''
  expect(await sessions.endOne('r11', id)).toBe(false)
  expect(await sessions.find(secret, touch)).not.toBeNull()
  expect(await sessions.endOne('r10', id)).toBe(true)
  expect(await sessions.find(secret, touch)).toBeNull()
  expect(await sessions.endOne('r10', id)).toBe(false)
})

test('all others end, this one and other residents’ go on', async () => {
  const [here, there, everywhere] = [
    await sessions.start('r12', 'Here'),
    await sessions.start('r12', 'There'),
    await sessions.start('r13', 'Elsewhere'),
  ]
  const session = await sessions.find(here, touch)
  if (session) await sessions.endOthers(session)
  expect(await sessions.find(here, touch)).not.toBeNull()
  expect(await sessions.find(there, touch)).toBeNull()
  expect(await sessions.find(everywhere, touch)).not.toBeNull()
})
