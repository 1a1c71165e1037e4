import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LockState } from '@/lib/backend/account/locks-account'
import { formatUntil, pickStateWords } from './pick-state-words'

const before = process.env.PORTAL_TIME_ZONE
beforeAll(() => {
  process.env.PORTAL_TIME_ZONE = 'Africa/Nairobi'
})
afterAll(() => {
  if (before === undefined) delete process.env.PORTAL_TIME_ZONE
  else process.env.PORTAL_TIME_ZONE = before
})

const now = new Date('2026-11-23T10:00:00Z')
const open: LockState = { authType: 'demo', state: 'open', since: null, until: null }
const lockedSince = (time: string): LockState => ({ ...open, state: 'locked', since: new Date(time) })

test('a lock tells its day, and today its time', () => {
  const pick = (time: string) => pickStateWords('en', lockedSince(time), now)
  expect(pick('2026-11-03T22:00:00Z')).toEqual({ key: 'locked', when: '4 November 2026' })
  expect(pick('2026-11-23T06:05:00Z')).toEqual({ key: 'lockedToday', when: '09:05' })
  expect(pick('2026-11-22T20:59:00Z')).toEqual({ key: 'locked', when: '22 November 2026' })
})

test('what is open for a time tells until when, with the day where it is not today', () => {
  const until = new Date('2026-11-23T10:10:00Z')
  expect(pickStateWords('en', { ...open, state: 'open-until', until }, now)).toEqual({
    key: 'openUntil',
    when: '13:10',
  })
  expect(formatUntil('fr', new Date('2026-11-24T09:00:00Z'), now)).toContain('24 novembre 2026')
})

test('what is open needs no time', () => {
  expect(pickStateWords('ar', open, now)).toEqual({ key: 'open', when: '' })
})
