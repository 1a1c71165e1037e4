import { describe, expect, test } from 'vitest'
import { inRequest } from '@/components/testing/render'
import { locales } from '@/lib/i18n/languages'
import { describeBack } from './code/describe-back'
import { describeCodeError } from './code/describe-error'
import { describeSignInError, describeWait } from './describe-error'

describe('what one has to wait for', () => {
  test.each([
    ['wait', 1, /^We have just sent a code\. You can ask for another one in 1 second\.$/],
    ['wait', 42, /in 42 seconds\.$/],
    ['tooMany', 61, /^Too many tries from here\. Wait 2 minutes, then try again\.$/],
    ['tooMany', 60, /Wait 1 minute, then/],
    ['frozen', 60, /^Codes are stopped until \d\d:\d\d\. There were too many wrong codes/],
  ])('%s for %i seconds is said of the form as a whole', async (error, seconds, words) => {
    expect(await inRequest(() => describeWait({ error, seconds }))).toMatch(words)
  })

  test.each([null, 'unknown', 'wrong'])('is nothing for the error %s', async (error) => {
    expect(await inRequest(() => describeWait({ error, seconds: 9 }))).toBeUndefined()
  })
})

const signIn = { notice: null, next: null, seconds: 30 }

test('an error of the number stands at its field, and a wait does not', async () => {
  const unknown = await inRequest(() => describeSignInError({ ...signIn, error: 'unknown' }))
  expect(unknown).toEqual({
    fieldError: expect.stringMatching(/^We know nobody with this number/),
    formError: undefined,
  })
  const wait = await inRequest(() => describeSignInError({ ...signIn, error: 'wait' }))
  expect(wait).toEqual({ fieldError: undefined, formError: expect.stringContaining('30 seconds') })
  expect(await inRequest(() => describeSignInError({ ...signIn, error: null }))).toEqual({})
})

test.each([
  [4, 'You have 4 tries left'],
  [1, 'You have 1 try left'],
])('a wrong code says that %i tries are left', async (left, words) => {
  const { fieldError } = await inRequest(() => describeCodeError({ error: 'wrong', seconds: 0, left }))
  expect(fieldError).toContain(words)
})

test.each([
  ['expired', 'This code has run out. Ask for a new one'],
  ['usedUp', 'There were five wrong tries, so this code no longer works. Ask for a new one'],
  [null, undefined],
] as const)('a code that is %s: %s', async (error, words) => {
  const described = await inRequest(() => describeCodeError({ error, seconds: 0, left: 0 }))
  expect(described).toEqual({ fieldError: words, formError: undefined })
})

test.each([
  ['sign-in', '/sign-in'],
  ['confirm', '/account'],
] as const)('from %s one gives up towards %s, in each language', async (purpose, path) => {
  for (const locale of locales) {
    expect((await inRequest(() => describeBack(purpose), { locale })).href).toBe(`/${locale}${path}`)
  }
})
