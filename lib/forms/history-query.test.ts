import { expect, test } from 'vitest'
import { wholeHistory } from '@/lib/history/schema'
import { buildPath } from '@/lib/i18n/paths'
import { readHistoryQuery, writeHistoryQuery } from './history-query'

const readQuery = (query: string) => {
  const params = new URLSearchParams(query)
  return readHistoryQuery((name) => params.get(name) ?? '')
}

test('a bare history is the newest ten of everything', () => {
  expect(readQuery('')).toMatchObject({ filter: wholeHistory, page: 1, pageSize: 10, problems: {} })
  expect(buildPath('en', 'history', writeHistoryQuery({ filter: wholeHistory, page: 1, pageSize: 10 }))).toBe(
    '/en/account/history',
  )
})

test('what is written is read again', () => {
  const filter = { from: '2026-01-02', to: '2026-02-03', modality: 'face', result: 'refused', partner: 'a_-9' } as const
  const { search } = new URL(
    buildPath('en', 'history', writeHistoryQuery({ filter, page: 7, pageSize: 50 })),
    'http://x',
  )
  expect(search).toBe('?from=2026-01-02&to=2026-02-03&result=refused&partner=a_-9&how=face&size=50&page=7')
  expect(readQuery(search)).toMatchObject({ filter, page: 7, pageSize: 50 })
})

test('fields left empty in the form do not narrow', () => {
  expect(readQuery('from=&to=&how=&result=&partner=&size=10').filter).toEqual(wholeHistory)
})

test('words, pages and sizes that do not exist are left aside', () => {
  const { filter, page, pageSize } = readQuery('how=constructor&result=maybe&partner=%3Cb%3E&page=-2&size=5000')
  expect({ filter, page, pageSize }).toEqual({ filter: wholeHistory, page: 1, pageSize: 10 })
})

test.each(['2026-02-31', '31 January', '2026-13-01', '20260101', 'x'])(
  '%s is no date, and is kept as typed',
  (from) => {
    const query = readQuery(new URLSearchParams({ from }).toString())
    expect(query.problems).toEqual({ from: 'malformed' })
    expect([query.filter.from, query.typed.from]).toEqual([null, from])
  },
)

test('dates are read as people write them where a browser has no date field', () => {
  expect(readQuery('from=2026/3/9').filter.from).toBe('2026-03-09')
  expect(readQuery(new URLSearchParams({ from: '٢٠٢٦-٠٣-٠٩' }).toString()).filter.from).toBe('2026-03-09')
})

test.each(['9 March 2026', '9 mars 2026', '٩ مارس ٢٠٢٦', '9/3/2026', '\u20682026–03–09\u2069'])(
  '%s is read',
  (from) => {
    const { filter, typed } = readQuery(new URLSearchParams({ from }).toString())
    expect([filter.from, typed.from]).toEqual(['2026-03-09', '2026-03-09'])
  },
)

test('the last day must not be before the first', () => {
  expect(readQuery('from=2026-03-09&to=2026-03-08').problems).toEqual({ to: 'order' })
  expect(readQuery('from=2026-03-09&to=2026-03-09').problems).toEqual({})
})
