import { afterEach, describe, expect, test, vi } from 'vitest'
import { findAll, findOne, listHeadings, listLinks, readTexts } from '@/components/testing/read-page'
import { render, renderAll } from '@/components/testing/render'
import { Hero } from './hero'
import { OpenServices } from './open-services'
import { ResidentServices } from './resident-services'

afterEach(() => vi.unstubAllEnvs())

describe('the first thing on the home page', () => {
  test.each([
    ['a visitor', false, '', ['/en/sign-in', '#need']],
    ['a resident', true, '', ['/en/account']],
    ['a visitor of a remote portal', false, 'mosip', ['/en/status']],
    ['a resident of one, whose session is from before', true, 'mosip', ['/en/account']],
  ])('leads %s where they can go', async (_, isSignedIn, backend, hrefs) => {
    vi.stubEnv('BACKEND', backend)
    const page = await render(<Hero locale="en" isSignedIn={isSignedIn} />)
    expect(listLinks(page).map(([, href]) => href)).toEqual(hrefs)
  })

  test('is the title of the page, with a card that says nothing to the ear', async () => {
    for (const [, page] of await renderAll((locale) => <Hero locale={locale} isSignedIn={false} />)) {
      expect(listHeadings(page).map((heading) => heading[0])).toEqual(['1'])
      const card = findAll(page, 'div').find(({ attributes }) => attributes.class === 'idcard')
      expect(card?.attributes['aria-hidden']).toBe('true')
    }
  })
})

describe('what is open to all', () => {
  const open = ['/status', '/lost', '/verify', '/help']

  test.each([
    ['', [...open, '/demo', '/demo/mailbox']],
    ['production', open],
  ])('in mode "%s" is linked in each language', async (mode, paths) => {
    vi.stubEnv('PORTAL_MODE', mode)
    for (const [locale, page] of await renderAll((each) => <OpenServices locale={each} />)) {
      expect(listLinks(page).map(([, href]) => href)).toEqual(paths.map((path) => `/${locale}${path}`))
    }
  })
})

test('what waits behind signing in is told, and not linked', async () => {
  for (const [, page] of await renderAll(() => <ResidentServices />)) {
    expect(listLinks(page)).toEqual([])
    expect(readTexts(page, 'h3')).toHaveLength(3)
    expect(findAll(page, 'li')).toHaveLength(9)
  }
  expect(findOne(await render(<ResidentServices />), 'section').attributes['aria-labelledby']).toBe('signed-in-heading')
})
