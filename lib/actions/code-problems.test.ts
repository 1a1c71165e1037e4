import { expect, test } from 'vitest'
import type { Challenge, ChallengeStart } from '@/lib/backend/challenge'
import { describeRefusal, describeSpentCode, readCode, trySendCode, tooMany } from './code-problems'

const call = { requestId: 'test', entryPoint: 'page' } as const
const now = Date.UTC(2026, 0, 1)

test.each([
  [
    { outcome: 'frozen', retryAfterSeconds: 600 },
    { error: 'frozen', seconds: 600 },
  ],
  [
    { outcome: 'too-soon', retryAfterSeconds: 30 },
    { error: 'wait', seconds: 30 },
  ],
  [{ outcome: 'no-contact' }, { error: 'noContact' }],
  [{ outcome: 'unknown' }, { error: 'noContact' }],
  [{ outcome: 'ended' }, { error: 'noContact' }],
  [{ outcome: 'malformed' }, { error: 'noContact' }],
] as const)('a code that was not sent because of %j is told as %j', (refusal, problem) => {
  expect(describeRefusal(refusal)).toEqual(problem)
})

test.each([
  [
    { outcome: 'wrong', triesLeft: 4 },
    { error: 'wrong', left: 4 },
  ],
  [
    { outcome: 'wrong', triesLeft: 1 },
    { error: 'wrong', left: 1 },
  ],
  [{ outcome: 'wrong', triesLeft: 0 }, { error: 'usedUp' }],
  [{ outcome: 'gone' }, { error: 'expired' }],
  [
    { outcome: 'frozen', until: new Date(now + 600_000) },
    { error: 'frozen', seconds: 600 },
  ],
  [
    { outcome: 'frozen', until: new Date(now + 1) },
    { error: 'frozen', seconds: 1 },
  ],
] as const)('a code that was not taken because of %j is told as %j', (spent, problem) => {
  expect(describeSpentCode(spent, now)).toEqual(problem)
})

test.each([
  ['123456', { code: '123456' }],
  [' 123 456 ', { code: '123456' }],
  ['١٢٣٤٥٦', { code: '123456' }],
  ['', { problem: { error: 'missing' } }],
  ['   ', { problem: { error: 'missing' } }],
  ['12345', { problem: { error: 'malformed' } }],
  ['abcdef', { problem: { error: 'malformed' } }],
])('a form with the code %j is read as %j', (typed, read) => {
  const form = new FormData()
  form.set('code', typed)
  expect(readCode(form)).toEqual(read)
})

test('a form without a code, or with a file for one, has none', () => {
  const form = new FormData()
  expect(readCode(form)).toEqual({ problem: { error: 'missing' } })
  form.set('code', new Blob(['123456']))
  expect(readCode(form)).toEqual({ problem: { error: 'missing' } })
})

const challenge: Challenge = {
  ...{ residentId: 'r', transactionId: 't', maskedContacts: [], idUsed: null },
  ...{ expiresAt: new Date(now), resendAt: new Date(now) },
}
const free = { spendLimit: () => Promise.resolve(null), startCall: () => Promise.resolve(call) }

test('a code that was sent gives its challenge', async () => {
  const send = (given: unknown): Promise<ChallengeStart> => {
    expect(given).toBe(call)
    return Promise.resolve({ outcome: 'sent', challenge })
  }
  expect(await trySendCode(free, send, describeRefusal)).toEqual({ challenge })
})

test('a refusal is told in the words of the page that asked', async () => {
  const send = (): Promise<ChallengeStart> => Promise.resolve({ outcome: 'unknown' })
  expect(await trySendCode(free, send, describeRefusal)).toEqual({ problem: { error: 'noContact' } })
  expect(await trySendCode(free, send, ({ outcome }) => outcome)).toEqual({ problem: 'unknown' })
})

test('a network that has asked for too many gets none, and no call is made', async () => {
  const asked: string[] = []
  const spendLimit = (limit: string) => {
    asked.push(limit)
    return Promise.resolve(tooMany(90))
  }
  const never = () => Promise.reject(new Error('asked all the same'))
  const sent = await trySendCode({ spendLimit, startCall: never }, never, describeRefusal)
  expect(sent).toEqual({ problem: { error: 'tooMany', seconds: 90 } })
  expect(asked).toEqual(['sendCode'])
})
