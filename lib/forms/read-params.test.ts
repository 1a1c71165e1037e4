import { expect, test } from 'vitest'
import { pageQueries, type QueryPage } from '@/lib/i18n/page-queries'
import { buildPath } from '@/lib/i18n/paths'
import { otpRules } from '@/lib/otp/otp-rules'
import { readQuery } from './read-params'

const readPath = (path: string, page: QueryPage) =>
  readQuery(Promise.resolve(Object.fromEntries(new URL(path, 'http://x').searchParams)), page)

test('a query is read as it was written', async () => {
  const code = { error: 'wrong', left: 3 } as const
  expect(await readPath(buildPath('en', 'code', code), 'code')).toEqual({ ...code, seconds: 0, notice: null })
  const field = { item: 'name', error: { 'name.eng': 'letters', 'name.ara': 'missing' } }
  expect(await readPath(buildPath('ar', 'updateField', field), 'updateField')).toEqual(field)
  const display = { from: '/account/history?page=2&how=face' }
  expect(await readPath(buildPath('fr', 'display', display), 'display')).toEqual({ ...display, notice: null })
})

test('an address that says nothing is read as nothing', async () => {
  expect(await readPath('/', 'signIn')).toEqual({ error: null, seconds: 0, notice: null, next: null })
  expect(await readPath('/', 'updateField')).toEqual({ item: '', error: {} })
  expect(await readPath('/', 'virtualIds')).toEqual({ made: '', ended: '', problem: null })
})

test.each(['constructor', 'toString', 'MISSING', 'missing ', '<b>', '__proto__'])(
  'the word %s is none of the page’s',
  async (error) => {
    const params = Promise.resolve({ error })
    for (const page of ['signIn', 'virtualIdNew', 'card', 'lost'] as const)
      expect(await readQuery(params, page)).toMatchObject({ error: null })
  },
)

test.each(['-1', '3601', '1.5', 'x', 'Infinity', '', ' '])('%j seconds are no time to wait', async (seconds) => {
  expect(await readQuery(Promise.resolve({ error: 'wait', seconds }), 'code')).toMatchObject({ seconds: 0 })
})

test('what stands in an address twice is not read', async () => {
  const params = Promise.resolve({ error: ['missing', 'limit'], type: ['PERPETUAL'] })
  expect(await readQuery(params, 'virtualIdNew')).toEqual({ error: null, type: '' })
})

test('as many tries may be left as a code has', () => {
  expect(pageQueries.code.left.most).toBe(otpRules.triesPerCode)
})
