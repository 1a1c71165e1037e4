import { describe, expect, test } from 'vitest'
import { doNothing, makeRequest } from '@/components/testing/scenes'
import { findAll, listFacts, listHeadings, listHidden, listLinks, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { CancelQuestion } from './cancel-question'
import { RequestDetails } from './request-details'
import { RequestList } from './request-list'
import type { RequestView } from './request-view'

const view = (differing: Partial<RequestView> = {}): RequestView => ({
  ...makeRequest(differing),
  state: 'RECEIVED',
  ...differing,
})
const at = new Date('2026-11-04T09:30:00Z')
const rows = (page: Parameters<typeof findAll>[0]) => findAll(page, 'li').map(readText)

describe('the list', () => {
  test('has those under way before those that have ended', async () => {
    const page = await render(
      <RequestList locale="en" underWay={[view()]} ended={[view({ id: 'request-2', state: 'CANCELLED' })]} />,
    )
    expect(listHeadings(page)).toEqual(['2 Under way', '2 Ended'])
    expect(listLinks(page).map(([, href]) => href)).toEqual([
      '/en/account/requests/request?id=request-1',
      '/en/account/requests/request?id=request-2',
    ])
  })

  test.each([
    ['UPDATE', ['name', 'address'], /^Change of your detailsName, AddressAsked for on 3 November 2026Number /],
    ['REPRINT', [], /^Printed cardAsked for on 3 November 2026Number /],
    ['NEW', [], /^First cardAsked for on 3 November 2026Number /],
  ] as const)('says of %s what was asked for and when', async (kind, items, words) => {
    const page = await render(<RequestList locale="en" underWay={[view({ kind, items: [...items] })]} ended={[]} />)
    expect(rows(page)[0]).toMatch(words)
  })

  test.each([
    ['RECEIVED', 'Received', 'info'],
    ['PROCESSING', 'In process', 'info'],
    ['REJECTED', 'Refused', 'danger'],
    ['RE_REGISTER', 'Register again', 'warning'],
  ] as const)('marks what is %s', async (state, words, colour) => {
    const page = await render(<RequestList locale="en" underWay={[view({ state })]} ended={[]} />)
    expect(readTexts(page, 'span', { 'data-color': colour })).toEqual([words])
  })

  test.each(['PROCESSED', 'CANCELLED'] as const)('leaves what is %s plain', async (state) => {
    const page = await render(<RequestList locale="en" underWay={[]} ended={[view({ state })]} />)
    expect(findAll(page, 'span').filter(({ attributes }) => attributes['data-color'])).toEqual([])
  })

  test('that is empty says how a request comes about, in each language', async () => {
    for (const [locale, page] of await renderAll((each) => <RequestList locale={each} underWay={[]} ended={[]} />)) {
      expect(listLinks(page).map(([, href]) => href)).toEqual([`/${locale}/account/print`, `/${locale}/account/update`])
    }
  })
})

describe('one request', () => {
  test('has its number, its steps with their time, and what it is about', async () => {
    const steps = [
      { step: 'RECEIVED' as const, at, reason: null },
      { step: 'CHECKED' as const, at, reason: null },
    ]
    const page = await render(<RequestDetails locale="en" request={view({ steps, state: 'PROCESSING' })} />)
    expect(listHeadings(page)).toEqual(['1 We are working on your request', '2 What you asked for'])
    expect(rows(page)[1]).toMatch(/^Details checked – now4 November 2026/)
    expect(listFacts(page).map(([term, value]) => `${term}: ${value}`)).toEqual([
      'Request: Change of your details',
      'What changes: Name, Address',
      expect.stringMatching(/^Asked for on: 3 November 2026/),
    ])
  })

  test.each([
    [true, 2],
    [false, 1],
  ])('can be cancelled (%s) only until somebody works on it', async (canBeCancelled, links) => {
    const page = await render(<RequestDetails locale="en" request={view({ canBeCancelled })} />)
    expect(listLinks(page)).toHaveLength(links)
    expect(readText(page).includes('You can cancel it until we begin')).toBe(canBeCancelled)
    expect(listLinks(page)[0]).toEqual(['Save the acknowledgement (PDF)', '/en/account/requests/file?id=request-1'])
  })

  test('of a printed card says where it goes, line by line, each in its own direction', async () => {
    const address = ['48 شارع الزيتون', '10733 Santa Mira']
    const request = view({ kind: 'REPRINT', items: [], address })
    const page = await render(<RequestDetails locale="en" request={request} />)
    expect(readTexts(page, 'address')).toEqual([address.join('')])
    expect(findAll(page, 'address').flatMap((each) => readTexts(each, 'bdi'))).toEqual(address)
  })

  test.each([
    ['PROCESSED', 'UPDATE', 'Your new details are on record.'],
    ['PROCESSED', 'REPRINT', 'Your card went to the address below.'],
    ['PROCESSED', 'NEW', 'You can download your card at any time.'],
    ['REJECTED', 'REPRINT', 'No card was sent.'],
    ['CANCELLED', 'UPDATE', 'Your details stay as they were.'],
  ] as const)('%s of the kind %s means: %s', async (state, kind, words) => {
    expect(readText(await render(<RequestDetails locale="en" request={view({ state, kind })} />))).toContain(words)
  })
})

describe('a refusal', () => {
  const refuse = (kind: RequestView['kind'], reason: string | null) =>
    view({ kind, state: 'REJECTED', canBeCancelled: false, steps: [{ step: 'REFUSED', at, reason }] })

  test('shows its reason as it was written, whatever its language', async () => {
    const page = await render(<RequestDetails locale="en" request={refuse('UPDATE', 'الوثيقة غير واضحة')} />)
    expect(readTexts(page, 'blockquote', { dir: 'auto' })).toEqual(['الوثيقة غير واضحة'])
  })

  test('without a reason says so', async () => {
    const text = readText(await render(<RequestDetails locale="en" request={refuse('UPDATE', null)} />))
    expect(text).toContain('No reason came with the decision.')
  })

  test.each([
    ['UPDATE', '/en/account/update'],
    ['REPRINT', '/en/account/print'],
    ['NEW', undefined],
  ] as const)('of %s leads to %s', async (kind, href) => {
    const [first] = listLinks(await render(<RequestDetails locale="en" request={refuse(kind, null)} />))
    expect(first?.[1]).toBe(href ?? '/en/account/requests/file?id=request-1')
  })

  test('is not spoken of where nothing was refused', async () => {
    expect(listHeadings(await render(<RequestDetails locale="en" request={view()} />))).not.toContain(
      '2 Why it was refused',
    )
  })
})

test.each([
  ['UPDATE', 'we do not use the papers you sent'],
  ['REPRINT', 'No card is printed or sent.'],
] as const)('cancelling %s says what it means before it is done', async (kind, words) => {
  const page = await render(<CancelQuestion locale="en" request={view({ kind })} action={doNothing} />)
  expect(listHeadings(page)).toEqual(['1 Cancel this request?'])
  expect(readText(page)).toContain(words)
  expect(listHidden(page)).toEqual({ id: 'request-1', key: expect.stringMatching(/^[0-9a-f-]{36}$/) })
  expect(listLinks(page)).toEqual([['No, keep it', '/en/account/requests/request?id=request-1']])
})

test('each state and kind has words in each language', async () => {
  const states = ['RECEIVED', 'PROCESSING', 'PROCESSED', 'REJECTED', 'RE_REGISTER', 'CANCELLED'] as const
  for (const state of states) {
    for (const kind of ['NEW', 'UPDATE', 'REPRINT'] as const) {
      await renderAll((locale) => <RequestDetails locale={locale} request={view({ state, kind })} />)
    }
  }
})
