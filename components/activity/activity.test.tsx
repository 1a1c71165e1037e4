import { describe, expect, test } from 'vitest'
import type { ActivityEntry } from '@/lib/backend/account/activity-account'
import { doNothing, makeEntry } from '@/components/testing/scenes'
import { findAll, listLinks, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { ActivityContent } from './activity-content'
import { ActivityFacts } from './activity-facts'
import { ActivityPager } from './activity-pager'
import { ActivityRow } from './activity-row'
import { DeviceWords } from './device-words'

describe('what is said of one entry', () => {
  const facts = async (differing: Partial<ActivityEntry>) =>
    readTexts(await render(<ActivityFacts entry={makeEntry(differing)} />), 'li')

  test.each<[string, Partial<ActivityEntry>, string[]]>([
    ['from a page', {}, ['From Firefox on Android']],
    ['from a page of a device that is not known', { device: null }, ['Through another service']],
    ['through a service', { entryPoint: 'api', device: null }, ['Through another service']],
    ['by the portal itself', { entryPoint: 'worker', device: null }, ['By us']],
    [
      'a virtual ID',
      { event: 'vidRevoked', subjectEnd: '4711' },
      ['Virtual ID ending 4711', 'From Firefox on Android'],
    ],
    ['a report', { event: 'misuseReported', subjectEnd: '12' }, ['Report ending 12', 'From Firefox on Android']],
    ['a request', { event: 'printOrdered', subjectEnd: '1500' }, ['Request ending 1500', 'From Firefox on Android']],
    ['a state', { entryPoint: 'worker', status: 'REJECTED' }, [expect.any(String), 'By us']],
    ['a state that is not known', { entryPoint: 'worker', status: 'LATER' }, ['By us']],
    [
      'the ID used',
      { usedId: { type: 'UIN', end: '1175' } },
      ['With the ID number ending 1175', 'From Firefox on Android'],
    ],
    [
      'the VID used',
      { usedId: { type: 'VID', end: '4711' } },
      ['With the virtual ID ending 4711', 'From Firefox on Android'],
    ],
  ])('%s', async (_, differing, words) => {
    expect(await facts(differing)).toEqual(words)
  })

  test.each([
    [['bio-FID', 'demo'], 'Name and address and Face'],
    [['bio'], 'Fingers, eyes and face'],
    [['bio-FMR', 'bio-IIR', 'bio-FID'], 'Fingers, Eyes and Face'],
  ])('the ways %j are told in one order, as a list in words', async (authTypes, words) => {
    expect((await facts({ event: 'authLocked', authTypes }))[0]).toBe(words)
  })

  test('ways that are not known are left out', async () => {
    expect(await facts({ authTypes: ['voice'] })).toEqual(['From Firefox on Android'])
  })
})

test.each([
  [{ browser: 'Firefox', system: 'Android' }, 'Firefox on Android'],
  [{ browser: null, system: 'Android' }, 'a browser on Android'],
  [{ browser: 'Firefox', system: null }, 'Firefox'],
  [{ browser: null, system: null }, 'a browser'],
])('the device %j is "%s"', async (device, words) => {
  expect(readText(await render(<DeviceWords device={device} />))).toBe(words)
})

test('an entry is marked as new until it was read, with its time for machines', async () => {
  const [unread, read] = await Promise.all(
    [true, false].map((isUnread) => render(<ActivityRow locale="en" entry={makeEntry({ isUnread })} />)),
  )
  expect(unread && readTexts(unread, 'p')[0]).toBe('You signed in New')
  expect(read && readTexts(read, 'p')[0]).toBe('You signed in')
  expect(read && findAll(read, 'time')[0]?.attributes.datetime).toBe('2026-11-03T08:15:00.000Z')
})

test('an event of a later portal has neutral words in each language', async () => {
  const entry = makeEntry({ event: 'somethingLater' })
  const pages = await renderAll((locale) => <ActivityRow locale={locale} entry={entry} />)
  expect(pages.map(([, page]) => readTexts(page, 'b')[0])[0]).toBe('Something happened with your ID')
})

describe('the pages of activity', () => {
  const hrefs = async (page: number, pageCount: number) =>
    listLinks(await render(<ActivityPager locale="en" {...{ page, pageCount }} />)).map(([, href]) => href)

  test.each([
    [1, 1, []],
    [1, 3, ['/en/account/activity?page=2']],
    [2, 3, ['/en/account/activity', '/en/account/activity?page=3']],
    [3, 3, ['/en/account/activity?page=2']],
  ])('from %i of %i lead to the newer and the older', async (page, pageCount, expected) => {
    expect(await hrefs(page, pageCount)).toEqual(expected)
  })
})

describe('the page', () => {
  const content = { locale: 'en', page: 1, pageCount: 1, markAllRead: doNothing } as const

  test('without entries says what will stand here', async () => {
    const page = await render(<ActivityContent {...content} entries={[]} unreadCount={0} />)
    expect(findAll(page, 'ol')).toEqual([])
    expect(readText(page)).toContain('Nothing has happened yet')
  })

  test.each([
    ['all new ones are shown', 1, []],
    ['more are new on other pages', 3, ['Mark all as read']],
    ['none is new', 0, []],
  ])('when %s', async (_, unreadCount, buttons) => {
    const entries = [makeEntry({ isUnread: unreadCount > 0 })]
    const page = await render(<ActivityContent {...content} {...{ entries, unreadCount }} />)
    expect(readTexts(page, 'button')).toEqual(buttons)
    expect(/\d new entr/.test(readText(page))).toBe(unreadCount > 0)
  })

  test('lists the entries in the order in which they came, in each language', async () => {
    const entries = [makeEntry({ id: 2, event: 'cardDownloaded' }), makeEntry()]
    const pages = await renderAll((locale) => (
      <ActivityContent {...content} locale={locale} entries={entries} unreadCount={0} />
    ))
    for (const [, page] of pages) expect(findAll(page, 'ol')[0]?.children).toHaveLength(2)
    expect(pages[0] && readTexts(pages[0][1], 'b')).toEqual(['Your card was downloaded', 'You signed in'])
  })
})
