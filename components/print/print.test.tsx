import { expect, test } from 'vitest'
import { doNothing, makeRequest } from '@/components/testing/scenes'
import {
  findAll,
  findOne,
  listFacts,
  listHeadings,
  listHidden,
  listLinks,
  readTexts,
} from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { PrintNextSteps } from './print-next-steps'
import { PrintForm, PrintTask } from './print-task'
import { PrintUnderWay } from './print-under-way'

const address = ['12 Harbour Street', '10004 Alma']
const form = { locale: 'en', action: doNothing, address } as const
const order = { ...makeRequest({ kind: 'REPRINT', items: [], address }), state: 'RECEIVED' } as const

test('the task says where the card goes, what it costs and how long it takes', async () => {
  const page = await render(<PrintTask {...form} />)
  expect(listHeadings(page)).toEqual(['1 Order a printed card', '2 This is where it goes'])
  expect(readTexts(page, 'bdi')).toEqual(address)
  expect(listFacts(page).map(([term]) => term)).toEqual(['Cost', 'Time', 'Message'])
  expect(readTexts(page, 'button')).toEqual(['Order the card'])
})

test('the way to another address is there in each language', async () => {
  for (const [locale, page] of await renderAll((each) => <PrintTask {...form} locale={each} />)) {
    expect(listLinks(page).map(([, href]) => href)).toEqual([`/${locale}/account/update`])
  }
})

test.each([
  [undefined, ['key'], 'Order the card', 'primary'],
  ['request-1', ['key', 'known'], 'Order another card', 'secondary'],
])('the form of the order known as %s', async (known, names, words, variant) => {
  const page = await render(<PrintForm {...form} known={known} />)
  expect(Object.keys(listHidden(page))).toEqual(names)
  expect(listHidden(page).known).toBe(known)
  expect(readTexts(page, 'button', { 'data-variant': variant })).toEqual([words])
})

test.each([
  [false, []],
  [true, [expect.stringMatching(/^You have ordered a printed card already/)]],
])('an order under way leads to itself before another; refused: %s', async (isRefused, problems) => {
  const page = await render(
    <PrintUnderWay locale="en" order={order} isRefused={isRefused}>
      <PrintForm {...form} known="request-1" />
    </PrintUnderWay>,
  )
  expect(findAll(page, 'div', { role: 'alert' }).flatMap((summary) => readTexts(summary, 'p'))).toEqual(problems)
  expect(listLinks(page)[0]).toEqual(['See the order', '/en/account/requests/request?id=request-1'])
  expect(readText(page)).toContain('You ordered it on 3 November 2026.')
  expect(readTexts(page, 'button')).toEqual(['Order another card'])
})

test.each([true, false])(
  'after the order the way to undo it is named while there is one: %s',
  async (canBeCancelled) => {
    const page = await render(<PrintNextSteps locale="en" order={{ ...order, canBeCancelled }} />)
    expect(readText(page).includes('Ordered by mistake?')).toBe(canBeCancelled)
    expect(listLinks(page).map(([, href]) => href)).toEqual([
      '/en/account/requests/request?id=request-1',
      '/en/account/requests/file?id=request-1',
      '/en/account',
    ])
  },
)

test('what happens next is in its order, with the address in it, in each language', async () => {
  for (const [, page] of await renderAll((locale) => <PrintNextSteps locale={locale} order={order} />)) {
    const steps = findAll(findOne(page, 'ol'), 'li')
    expect(steps).toHaveLength(3)
    expect(steps[1] && readTexts(steps[1], 'bdi')).toEqual(address)
  }
})
