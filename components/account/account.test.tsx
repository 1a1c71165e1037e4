import { describe, expect, test } from 'vitest'
import { doNothing, makeEntry } from '@/components/testing/scenes'
import { findAll, findOne, listHeadings, listLinks, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { Leaving } from './leaving'
import { PersonHeader } from './person-header'
import { RecentActivity } from './recent-activity'
import { Services } from './services'

describe('who is signed in', () => {
  const person = { locale: 'en', name: 'Nadia', number: '••• ••• 1175', isNumberShown: false } as const

  test.each([
    [false, 'Show your whole ID number', '/en/account?number=shown'],
    [true, 'Hide your ID number', '/en/account'],
  ])('with the number shown (%s) may turn that', async (isNumberShown, words, href) => {
    const page = await render(<PersonHeader {...person} {...{ isNumberShown }} lastSignInAt={null} />)
    expect(listLinks(page)).toEqual([[words, href]])
  })

  test.each([
    [null, 'This is your first sign-in.', false],
    [new Date('2026-11-23T22:05:00Z'), '23 November 2026', true],
  ])('is told of the sign-in before: %s', async (lastSignInAt, words, isWarned) => {
    const text = readText(await render(<PersonHeader {...person} lastSignInAt={lastSignInAt} />))
    expect(text).toContain(words)
    expect(text.includes('Not you?')).toBe(isWarned)
  })

  test('is greeted in each language, with the number left to right', async () => {
    const pages = await renderAll((locale) => <PersonHeader {...person} locale={locale} lastSignInAt={null} />)
    for (const [, page] of pages) {
      expect(listHeadings(page)[0]).toContain('Nadia')
      expect(findOne(page, 'bdi').attributes.dir).toBe('ltr')
      expect(findOne(page, 'img').attributes.alt).not.toBe('')
    }
  })
})

describe('the services', () => {
  const paths = ['card', 'virtual-ids', 'print', 'locks', 'history', 'devices', 'update', 'requests', 'activity']

  test('lead to every page of the account, in each language', async () => {
    for (const [locale, page] of await renderAll((each) => <Services locale={each} states={{}} unreadCount={0} />)) {
      expect(listLinks(page).map(([, href]) => href)).toEqual(paths.map((path) => `/${locale}/account/${path}`))
    }
  })

  test('say how things stand in place of what they are for', async () => {
    const page = await render(<Services locale="en" states={{ virtualIds: '2 in use' }} unreadCount={0} />)
    const [, vids] = listLinks(page)
    expect(vids?.[0]).toBe('Virtual IDs2 in use')
  })

  test.each([
    [0, 'Activity and messagesWhat happened'],
    [1, 'Activity and messages1 new entryWhat happened'],
    [12, 'Activity and messages12 new entriesWhat happened'],
  ])('mark %i new entries', async (unreadCount, words) => {
    const [last] = listLinks(await render(<Services locale="en" states={{}} unreadCount={unreadCount} />)).slice(-1)
    expect(last?.[0]).toContain(words)
  })
})

test('the last few things have their time for machines too, and lead to all', async () => {
  const entries = [makeEntry(), makeEntry({ id: 2, event: 'cardDownloaded' })]
  const page = await render(<RecentActivity locale="en" entries={entries} />)
  expect(readTexts(page, 'b')).toEqual(['You signed in', 'Your card was downloaded'])
  expect(findAll(page, 'time').map(({ attributes }) => attributes.datetime)).toEqual([
    '2026-11-03T08:15:00.000Z',
    '2026-11-03T08:15:00.000Z',
  ])
  expect(listLinks(page)).toEqual([['See all activity', '/en/account/activity']])
})

test('signing out is a button of a form, beside the way to other devices', async () => {
  for (const [locale, page] of await renderAll((each) => <Leaving locale={each} signOut={doNothing} />)) {
    expect(findOne(page, 'button').attributes.type).toBe('submit')
    expect(listLinks(page).map(([, href]) => href)).toEqual([`/${locale}/account/devices`])
  }
})
