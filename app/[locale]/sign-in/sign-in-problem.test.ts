import { expect, test } from 'vitest'
import { findSignInProblem } from './sign-in-problem'

test.each([
  [{ outcome: 'frozen', retryAfterSeconds: 60 }, '', { error: 'frozen', seconds: 60 }],
  [{ outcome: 'too-soon', retryAfterSeconds: 9 }, '', { error: 'wait', seconds: 9 }],
  [{ outcome: 'no-contact' }, '', { error: 'noContact' }],
  [{ outcome: 'unknown' }, '', { error: 'unknown' }],
  [{ outcome: 'ended' }, '', { error: 'ended' }],
  [{ outcome: 'malformed' }, 'amina', { error: 'malformed' }],
  [{ outcome: 'malformed' }, '123', { error: 'malformed' }],
  [{ outcome: 'malformed' }, '1234567890', { error: 'typo' }],
  [{ outcome: 'malformed' }, '١٢٣٤ ٥٦٧٨ ٩٠', { error: 'typo' }],
  [{ outcome: 'malformed' }, '1234 5678 9012 3456', { error: 'typo' }],
] as const)('%j for %j is told as %j', (refusal, typed, problem) => {
  expect(findSignInProblem(refusal, typed)).toEqual(problem)
})
