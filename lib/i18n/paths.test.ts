import { expect, test } from 'vitest'
import { pageQueries } from './page-queries'
import { buildAddress, buildPath, readReturn, switchLocale, type PageName } from './paths'

test('a page has its locale first in its path', () => {
  expect(buildPath('fr', 'card')).toBe('/fr/account/card')
  expect(buildPath('ar', 'home')).toBe('/ar')
})

test('a query stands behind the path, in the order of its names', () => {
  expect(buildPath('en', 'request', { id: '7', cancel: 'ask' })).toBe('/en/account/requests/request?id=7&cancel=ask')
  expect(buildPath('en', 'signIn', { error: 'tooMany', seconds: 30, next: 'card' })).toBe(
    '/en/sign-in?error=tooMany&seconds=30&next=card',
  )
  expect(buildPath('en', 'lost', { for: 'UIN' })).toBe('/en/lost?for=UIN')
})

test('what is absent is left out, and a query of nothing leaves the bare path', () => {
  expect(buildPath('en', 'updateProof', { proof: null, error: 'tooBig', type: undefined })).toBe(
    '/en/account/update/proof?error=tooBig',
  )
  expect(buildPath('en', 'history', { from: null, page: undefined })).toBe('/en/account/history')
  expect(buildPath('en', 'code', { error: 'wrong', left: 0 })).toBe('/en/sign-in/code?error=wrong&left=0')
})

test.each([
  ['gender,vid', 'gender%2Cvid'],
  ['a&b=c', 'a%26b%3Dc'],
  ['a b?#/', 'a%20b%3F%23%2F'],
  ['رقم', '%D8%B1%D9%82%D9%85'],
])('the text %j cannot break out of its parameter', (show, written) => {
  expect(buildPath('en', 'card', { show, number: 'none' })).toBe(`/en/account/card?show=${written}&number=none`)
})

test('words by name stay readable', () => {
  const error = { 'name.eng': 'letters', 'name.ara': 'missing' }
  expect(buildPath('en', 'updateField', { item: 'name', error })).toBe(
    '/en/account/update/field?item=name&error=name.eng:letters,name.ara:missing',
  )
  expect(buildPath('en', 'updateField', { item: 'name', error: { 'a&b': 'x,y' } })).toContain('error=a%26b:x%2Cy')
})

test('a destination has its page, its query and its part', () => {
  expect(buildAddress('ar', { page: 'home' })).toBe('/ar')
  expect(buildAddress('ar', { page: 'devices', query: { notice: 'gone' } })).toBe('/ar/account/devices?notice=gone')
  expect(buildAddress('ar', { page: 'help', hash: 'code' })).toBe('/ar/help#code')
})

test('every page of which the query is known is a page', () => {
  for (const page of Object.keys(pageQueries)) expect(buildPath('en', page as PageName)).not.toContain('undefined')
})

const at = (pathname: string, query = '') => ({ pathname, query })

test('switching the language keeps the page and all that its address says', () => {
  expect(switchLocale(at('/en/sign-in/code'), 'en', 'ar')).toBe('/ar/sign-in/code')
  expect(switchLocale(at('/en'), 'en', 'fr')).toBe('/fr')
  expect(switchLocale(at('/en/account/history', '?page=2&result=refused'), 'en', 'ar')).toBe(
    '/ar/account/history?page=2&result=refused',
  )
})

test('a path without the locale leads to the home page of the other language, never to another site', () => {
  for (const pathname of ['', '//evil.example', '/english', '/enter'])
    expect(switchLocale(at(pathname, '?id=1'), 'en', 'fr')).toBe('/fr')
})

test('back leads to one of our pages alone', () => {
  for (const back of ['', '/verify', '/account/history?page=2', '/account/history/entry?id=7'])
    expect(readReturn(back)).toBe(back)
  const others = [
    '//evil.example',
    '/\\evil',
    'https://evil.example',
    '/nowhere',
    '/verify#x',
    '/verify?a b',
    `/verify?${'a'.repeat(2_000)}`,
  ]
  for (const other of others) expect(readReturn(other)).toBeNull()
})
