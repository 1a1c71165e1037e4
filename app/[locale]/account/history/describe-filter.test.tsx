import { expect, test } from 'vitest'
import { readHistoryQuery } from '@/lib/forms/history-query'
import { inRequest } from '@/components/testing/render'
import { describeFilter, describeFilterProblems, listRanges } from './describe-filter'

const readQuery = (query = '') => readHistoryQuery((name) => new URLSearchParams(query).get(name) ?? '')
const partners = [{ key: 'bank', name: 'Bank of Alma' }]

test.each([
  ['', []],
  ['from=2026-11-01&to=2026-11-30', ['from 1 November 2026', 'to 30 November 2026']],
  ['how=face&result=refused&partner=bank', ['Bank of Alma', 'Face', 'Refused']],
  ['partner=gone', []],
])('the filter "%s" is said in words', async (query, words) => {
  expect(await inRequest(() => describeFilter(readQuery(query), partners))).toEqual(words)
})

test.each([
  ['', {}],
  ['from=x', { from: expect.stringMatching(/^Enter the first day/) }],
  ['to=x', { to: expect.stringMatching(/^Enter the last day/) }],
  ['from=2026-11-02&to=2026-11-01', { to: 'The last day must not be before the first day' }],
])('the dates of "%s" are answered with %j', async (query, problems) => {
  expect(await inRequest(() => describeFilterProblems(readQuery(query)))).toEqual(problems)
})

test('a stretch keeps the other choices, and drops the page', async () => {
  const ranges = await inRequest(() => listRanges(readQuery('how=face&page=3&size=25')))
  expect(ranges.map(({ name, isCurrent }) => [name, isCurrent])).toEqual([
    ['days30', false],
    ['days90', false],
    ['days365', false],
    ['all', true],
  ])
  expect(ranges.at(-1)?.href).toBe('/en/account/history?how=face&size=25')
  expect(ranges[0]?.href).toMatch(/^\/en\/account\/history\?from=\d{4}-\d\d-\d\d&how=face&size=25$/)
})

test('a stretch with a last day is none of them', async () => {
  const ranges = await inRequest(() => listRanges(readQuery('to=2026-11-30')))
  expect(ranges.some(({ isCurrent }) => isCurrent)).toBe(false)
})
