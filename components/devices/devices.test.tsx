import { expect, test } from 'vitest'
import { doNothing } from '@/components/testing/scenes'
import { findAll, listHidden, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { DevicesContent } from './devices-content'
import type { ListedDevice } from './device-row'

const makeDevice = (id: string, isThis: boolean, system = 'Android'): ListedDevice => ({
  id,
  isThis,
  device: { browser: 'Firefox', system },
  startedAt: new Date('2026-11-03T08:15:00Z'),
  lastSeenAt: new Date('2026-11-04T09:30:00Z'),
})
const actions = { endOne: doNothing, endOthers: doNothing, signOut: doNothing }
const here = makeDevice('a', true)
const others = [makeDevice('b', false, 'Windows'), makeDevice('c', false, 'iPad')]

test('this device comes first, and only others can be ended from it', async () => {
  const page = await render(<DevicesContent {...actions} locale="en" devices={[...others, here]} />)
  const rows = findAll(page, 'li')
  expect(rows.map((row) => readTexts(row, 'b')[0])).toEqual([
    'Firefox on Android',
    'Firefox on Windows',
    'Firefox on iPad',
  ])
  expect(rows.map((row) => listHidden(row).session)).toEqual([undefined, 'b', 'c'])
  expect(rows.map((row) => readText(row).includes('This device'))).toEqual([true, false, false])
})

test('a button says which device it signs out', async () => {
  const page = await render(<DevicesContent {...actions} locale="en" devices={[here, ...others]} />)
  const described = findAll(page, 'button').flatMap(({ attributes }) => attributes['aria-describedby'] ?? [])
  expect(described.map((id) => readTexts(page, 'b', { id })[0])).toEqual(['Firefox on Windows', 'Firefox on iPad'])
})

test('each device tells since when and when last, and this one that it is in use', async () => {
  const page = await render(<DevicesContent {...actions} locale="en" devices={[here, ...others]} />)
  const [first, second] = findAll(page, 'li').map((row) => readTexts(row, 'small'))
  expect(first).toEqual([expect.stringContaining('Signed in 3 November 2026'), 'In use now'])
  expect(second?.[1]).toContain('Last used 4 November 2026')
})

test('with no other device there is none to end, and the page says so', async () => {
  const page = await render(<DevicesContent {...actions} locale="en" devices={[here]} />)
  expect(readTexts(page, 'button')).toEqual(['Sign out on all your devices'])
  expect(readText(page)).toContain('You are signed in nowhere else.')
  expect(readText(page)).toContain('You are signed in on 1 device.')
})

test('with others there is a button for all of them, and one for all with this', async () => {
  const page = await render(<DevicesContent {...actions} locale="en" devices={[here, ...others]} />)
  expect(readTexts(page, 'button').slice(-2)).toEqual(['Sign out on the other devices', 'Sign out on all your devices'])
  expect(findAll(page, 'button').at(-1)?.attributes).toMatchObject({ name: 'everywhere', value: 'yes' })
  expect(readText(page)).not.toContain('nowhere else')
})

test('the page keeps the rules of every page in each language', async () => {
  const pages = await renderAll((locale) => <DevicesContent {...actions} locale={locale} devices={[here, ...others]} />)
  expect(pages.map(([, page]) => readTexts(page, 'h1'))).toEqual([
    ['Signed-in devices'],
    [expect.any(String)],
    [expect.stringMatching(/\p{Script=Arabic}/u)],
  ])
})
