import { afterEach, describe, expect, test, vi } from 'vitest'
import { doNothing } from '@/components/testing/scenes'
import { findAll, findOne, listHeadings, listLinks, readTexts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { locales } from '@/lib/i18n/languages'
import { usualDisplay } from '@/lib/i18n/display'
import { Document } from './document'
import { EndPage } from './end-page'
import { InfoPage } from './info-page'
import { Shell } from './shell'

afterEach(() => vi.unstubAllEnvs())
const signedIn = { signOut: doNothing }
const hrefs = (page: Parameters<typeof listLinks>[0]) => listLinks(page).map(([, href]) => href)

describe('the document', () => {
  const make = (locale: (typeof locales)[number]) => (
    <Document locale={locale} display={usualDisplay}>
      <main id="main" />
    </Document>
  )

  test.each([
    ['en', 'ltr'],
    ['fr', 'ltr'],
    ['ar', 'rtl'],
  ] as const)('in %s says its language and runs %s', async (locale, dir) => {
    expect(findOne(await render(make(locale), { locale }), 'html').attributes).toMatchObject({ lang: locale, dir })
  })

  test('carries the size of text and the colours that were chosen', async () => {
    const display = { locale: null, textSize: '130', colorScheme: 'dark' } as const
    const page = await render(
      <Document locale="en" display={display}>
        <main id="main" />
      </Document>,
    )
    expect(findOne(page, 'html').attributes).toMatchObject({ 'data-text-size': '130', 'data-color-scheme': 'dark' })
  })

  test('begins with the way past its head', async () => {
    for (const [, page] of await renderAll(make)) expect(hrefs(page)[0]).toBe('#main')
  })

  test('fetches the letters of its script with the page', async () => {
    const count = async (locale: 'en' | 'ar') =>
      findAll(await render(make(locale), { locale }), 'link', { rel: 'preload', as: 'font' }).length
    expect([await count('en'), await count('ar')]).toEqual([2, 4])
  })

  test('tells that the country is invented, except where real residents are served', async () => {
    expect(readText(await render(make('fr'), { locale: 'fr' }))).toContain('Personnes et numéros sont fictifs')
    vi.stubEnv('PORTAL_MODE', 'production')
    const page = await render(make('fr'), { locale: 'fr' })
    expect(readText(page)).not.toContain('fictifs')
    expect(hrefs(page).filter((href) => href?.includes('/demo'))).toEqual([])
  })

  test('ends with the pages about the portal', async () => {
    for (const [locale, page] of await renderAll(make)) {
      expect(hrefs(findOne(page, 'footer'))).toEqual(
        ['', '/help', '/display', '/privacy', '/accessibility'].map((path) => `/${locale}${path}`),
      )
    }
  })
})

describe('the menu', () => {
  const visitor = ['/en/status', '/en/verify', '/en/display?from=%2Fhelp', '/en/help']
  const menu = async (session: typeof signedIn | null, address = '/help') => {
    const page = await render(<Shell locale="en" session={session} children="" />, { address })
    return findAll(page, 'details')[1] ?? page
  }

  test('leads a visitor to what is open to all, and to signing in', async () => {
    expect(hrefs(await menu(null))).toEqual([...visitor, '/en/sign-in'])
  })

  test('leads a resident to the account too, and signs out by a button', async () => {
    const page = await menu(signedIn)
    expect(hrefs(page)).toEqual(['/en/account', '/en/account/card', ...visitor])
    expect(readTexts(page, 'button', { type: 'submit' })).toEqual(['Sign out'])
  })

  test('marks the page that one is on', async () => {
    const current = findAll(await menu(null, '/status'), 'a').filter(({ attributes }) => attributes['aria-current'])
    expect(current.map(({ attributes }) => attributes.href)).toEqual(['/en/status'])
  })

  test('offers no signing in where a remote portal answers', async () => {
    vi.stubEnv('BACKEND', 'mosip')
    expect(hrefs(await menu(null))).not.toContain('/en/sign-in')
  })

  test('is not there in the steps of signing in', async () => {
    expect(findAll(await render(<Shell locale="en" hasMenu={false} children="" />), 'details')).toHaveLength(1)
  })
})

describe('the menu of languages', () => {
  test.each(locales)('from %s leads to the same page with all that its address says', async (locale) => {
    const address = '/account/history?page=2&result=refused'
    const page = await render(<Shell locale={locale} children="" />, { locale, address })
    const links = findAll(page, 'a').filter(({ attributes }) => attributes.hreflang)
    expect(links.map(({ attributes }) => attributes.href)).toEqual(locales.map((other) => `/${other}${address}`))
    for (const { attributes } of links) expect(attributes.lang).toBe(attributes.hreflang)
    expect(links.find(({ attributes }) => attributes['aria-current'])?.attributes.lang).toBe(locale)
  })
})

describe('the way to language and display', () => {
  test.each([
    ['/account/history?page=2', '/en/display?from=%2Faccount%2Fhistory%3Fpage%3D2'],
    ['/display?from=%2Fhelp', '/en/display?from=%2Fhelp'],
    ['/display?from=%2F%2Fevil.example', '/en/display'],
    ['/display', '/en/display'],
    ['/no-such-page', '/en/display'],
    ['', '/en/display'],
  ])('from %s is %s', async (address, href) => {
    const page = await render(<Shell locale="en" children="" />, { address })
    const links = findAll(page, 'a').filter(({ attributes }) => !attributes.hreflang)
    expect(links.map((link) => link.attributes.href).filter((each) => each?.startsWith('/en/display'))).toEqual([href])
  })
})

test.each([
  [null, '/en'],
  [signedIn, '/en/account'],
])('the name of the state leads home', async (session, href) => {
  expect(hrefs(await render(<Shell locale="en" session={session} children="" />))[0]).toBe(href)
})

test('the way here ends with the page itself', async () => {
  const crumbs = [
    { label: 'Your account', href: '/en/account' },
    { label: 'Locks', href: '/en/account/locks' },
  ]
  const page = findOne(await render(<Shell locale="en" crumbs={crumbs} children="" />), 'nav')
  expect(listLinks(page)).toEqual([
    ['Back', '/en/account'],
    ['Your account', '/en/account'],
    ['Locks', '/en/account/locks'],
  ])
  expect(findAll(page, 'a').map(({ attributes }) => attributes['aria-current'])).toEqual([undefined, undefined, 'page'])
})

test.each(['help', 'display', 'privacy', 'accessibility'] as const)('the page of %s leads back home', async (name) => {
  for (const locale of locales) {
    const page = await render(
      <InfoPage locale={locale} page={name} title="1" lede="2">
        3
      </InfoPage>,
      { locale, address: `/${name}` },
    )
    expect(hrefs(findAll(page, 'nav')[0] ?? page)).toEqual([`/${locale}`, `/${locale}`, `/${locale}/${name}`])
    expect(listHeadings(page)).toEqual(['1 1'])
  }
})

test('a visit that has ended leads to signing in', async () => {
  const page = await render(
    <EndPage locale="en" title="You are signed out" action="Sign in again">
      <p>Close the window too.</p>
    </EndPage>,
  )
  expect(listLinks(findOne(page, 'main'))).toEqual([['Sign in again', '/en/sign-in']])
})
