import { describe, expect, test } from 'vitest'
import { readHistoryQuery } from '@/lib/forms/history-query'
import { findAll, findField, findOne, listFields, listLinks, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { FilterForm } from './filter-form'
import { HistoryFoot } from './history-foot'
import { HistoryProblems } from './history-problems'
import { Ranges } from './ranges'

const path = '/en/account/history'
const readQuery = (query = '') => readHistoryQuery((name) => new URLSearchParams(query).get(name) ?? '')

describe('the filter', () => {
  const form = { path, partners: [{ key: 'bank', name: 'Bank of Alma' }], errors: {} }

  test('shows what is chosen, and sends it to the page itself', async () => {
    const query = readQuery('from=2026-11-01&how=face&result=refused&partner=bank&size=25')
    const page = await render(<FilterForm {...form} query={query} />)
    const chosen = findAll(page, 'option').filter(({ attributes }) => 'selected' in attributes)
    expect(chosen.map(({ attributes }) => attributes.value)).toEqual(['bank', 'face', 'refused', '25'])
    expect(findField(page, 'From').value).toBe('2026-11-01')
    expect(findOne(page, 'form').attributes.action).toBe(path)
  })

  test('opens by itself only when something in it is to be mended', async () => {
    const query = readQuery('from=yesterday')
    const wrong = await render(<FilterForm {...form} query={query} errors={{ from: 'Enter the first day' }} />)
    expect(findOne(wrong, 'details').attributes).toHaveProperty('open')
    expect(findField(wrong, 'From')).toMatchObject({ isWrong: true, said: ['Enter the first day'] })
    const right = await render(<FilterForm {...form} query={readQuery()} />)
    expect(findOne(right, 'details').attributes).not.toHaveProperty('open')
  })

  test('has a label for each choice in each language', async () => {
    for (const [locale, page] of await renderAll((each) => (
      <FilterForm {...form} path={`/${each}/account/history`} query={readQuery()} />
    ))) {
      expect(listFields(page).map(({ name }) => name)).toEqual(['from', 'to', 'partner', 'how', 'result', 'size'])
      expect(listLinks(page).map(([, href]) => href)).toEqual([`/${locale}/account/history`])
    }
  })
})

test.each([
  [{}, false, []],
  [{ from: 'Enter the first day' }, false, ['Enter the first day']],
  [{}, true, [expect.stringMatching(/^The PDF cannot be made right now/)]],
])('problems %j, busy: %s', async (errors, isBusy, words) => {
  const page = await render(
    <>
      <HistoryProblems errors={errors} isBusy={isBusy} />
      <i id="from" />
    </>,
  )
  expect([...readTexts(page, 'p'), ...readTexts(page, 'a')]).toEqual(words)
})

test('a stretch that is shown is marked among the others', async () => {
  const ranges = (['days30', 'days90', 'days365', 'all'] as const).map((name) => {
    return { name, href: `/en/account/history?${name}`, isCurrent: name === 'days90' }
  })
  const current = findAll(await render(<Ranges ranges={ranges} />), 'a', { 'aria-current': 'true' })
  expect(current.map(readText)).toEqual(['Last 90 days'])
})

test.each([
  [{ pdf: '/en/x.pdf', csv: '/en/x.csv' }, ['/en/x.pdf', '/en/x.csv', '/en/account/locks']],
  [null, ['/en/account/locks']],
])('files are offered only where there is something to save', async (files, hrefs) => {
  const page = await render(<HistoryFoot locale="en" files={files} limits={{ pdf: 500, csv: 10_000 }} />)
  expect(listLinks(page).map(([, href]) => href)).toEqual(hrefs)
  expect(readText(page).includes('at most 500 uses in the PDF and 10,000 in the table')).toBe(files !== null)
})
