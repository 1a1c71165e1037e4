import { describe, expect, test } from 'vitest'
import type { ComponentProps } from 'react'
import { readHistoryQuery } from '@/lib/forms/history-query'
import { findAll, findOne, listHeadings, listLinks, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { EndingTag } from './ending-tag'
import { HistoryResults } from './history-results'
import type { HistoryRow } from './history-table'
import { Pager } from './pager'

const path = '/en/account/history'
const readQuery = (query = '') => readHistoryQuery((name) => new URLSearchParams(query).get(name) ?? '')
const makeRow = (differing: Partial<HistoryRow> = {}): HistoryRow => ({
  id: 'use-1',
  at: new Date('2026-11-03T08:15:00Z'),
  modality: 'finger',
  isAccepted: true,
  partnerName: 'Bank of Alma',
  isPortalItself: false,
  partnerTransactionId: 'T-1234567890',
  isReported: false,
  ...differing,
})
type Results = ComponentProps<typeof HistoryResults>
const results = (differing: Partial<Results> = {}) => (
  <HistoryResults
    {...{
      locale: 'en',
      path,
      query: readQuery(),
      entries: [makeRow()],
      total: 1,
      pageCount: 1,
      parts: [],
      ...differing,
    }}
  />
)

describe('the table', () => {
  test('has a caption, headings with their scope, and a row that is named by who asked', async () => {
    const page = await render(results())
    const table = findOne(page, 'table')
    expect(readTexts(table, 'caption')).toEqual(['Uses of your ID, newest first'])
    expect(readTexts(table, 'th', { scope: 'col' })).toEqual(['Who', 'How', 'When', 'Result', 'Reference'])
    expect(readTexts(table, 'th', { scope: 'row' })).toEqual(['Bank of Alma'])
    expect(listLinks(table)).toEqual([['Bank of Alma', '/en/account/history/entry?id=use-1']])
    expect(findOne(table, 'time').attributes.datetime).toBe('2026-11-03T08:15:00.000Z')
  })

  test('names each cell for a phone, where the headings are not seen', async () => {
    for (const [, page] of await renderAll((locale) => results({ locale }))) {
      const headings = readTexts(page, 'th', { scope: 'col' })
      expect(findAll(page, 'td').map(({ attributes }) => attributes['data-l'])).toEqual(headings.slice(1))
    }
  })

  test.each([
    [{ isPortalItself: true }, 'This portal'],
    [{ isReported: true }, 'Bank of AlmaYou reported this'],
  ])('of a use with %j', async (differing, words) => {
    const page = await render(results({ entries: [makeRow(differing)] }))
    expect(readTexts(page, 'th', { scope: 'row' })).toEqual([words])
  })
})

test.each([
  ['finger', true, 'Confirmed', 0],
  ['finger', false, 'Refused', 1],
  ['codeAsked', true, 'Sent', 0],
  ['codeAsked', false, 'Not sent', 1],
  ['other', false, 'Refused', 1],
] as const)(
  '%s, accepted: %s, ended as "%s", and only what was refused is marked',
  async (modality, isAccepted, words, marks) => {
    const page = await render(<EndingTag {...{ modality, isAccepted }} />)
    expect(readText(page)).toBe(words)
    expect(findAll(page, 'span', { 'data-color': 'danger' })).toHaveLength(marks)
  },
)

describe('what the filter leaves', () => {
  test.each([
    [{}, '1 use'],
    [{ total: 12 }, '12 uses'],
    [{ total: 12, pageCount: 2, query: readQuery('page=2') }, '11 to 11 of 12 uses'],
  ])('is counted: %j', async (differing, words) => {
    expect(readTexts(await render(results(differing)), 'p', { role: 'status' })).toEqual([words])
  })

  test('says which filter is in use, with the way out of it', async () => {
    const page = await render(results({ parts: ['Face', 'Refused'] }))
    expect(readText(page)).toContain('Filter in use: Face · Refused')
    expect(listLinks(page)[0]).toEqual(['Clear the filter', path])
  })

  test.each([
    ['', 'Your ID has not been used yet', []],
    ['?how=face', 'Nothing here fits this filter', [['Clear the filter', path]]],
  ])('may be nothing, under "%s"', async (query, title, links) => {
    const page = await render(results({ query: readQuery(query), entries: [], total: 0 }))
    expect(listHeadings(page)).toEqual([`2 ${title}`])
    expect(listLinks(page)).toEqual(links)
  })

  test('is not shown while the filter is to be mended', async () => {
    expect((await render(results({ query: readQuery('from=yesterday') }))).children).toEqual([])
  })
})

describe('the pager', () => {
  const words = async (page: number, pageCount: number) => {
    const hrefOf = (target: number) => `/en?page=${target}`
    return listLinks(await render(<Pager {...{ page, pageCount, hrefOf }} />)).map((link) => link.join(' '))
  }

  test.each([
    [1, 1, []],
    [1, 2, ['Older /en?page=2']],
    [1, 3, ['Older /en?page=2', 'Last /en?page=3']],
    [2, 3, ['Newer /en?page=1', 'Older /en?page=3']],
    [3, 5, ['First /en?page=1', 'Newer /en?page=2', 'Older /en?page=4', 'Last /en?page=5']],
    [5, 5, ['First /en?page=1', 'Newer /en?page=4']],
  ])('on page %i of %i leads only where there is something', async (page, pageCount, expected) => {
    expect(await words(page, pageCount)).toEqual(expected)
  })

  test('keeps the filter on each page', async () => {
    const query = readQuery('how=face&size=25')
    const page = await render(results({ query, total: 30, pageCount: 2 }))
    expect(listLinks(page).at(-1)).toEqual(['Older', `${path}?how=face&size=25&page=2`])
  })
})
