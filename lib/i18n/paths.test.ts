import { expect, test } from 'vitest'
import { buildPath, readReturn, switchLocale } from './paths'

test('a page has its locale first in its path', () => {
  expect(buildPath('fr', 'card')).toBe('/fr/account/card')
  expect(buildPath('ar', 'home')).toBe('/ar')
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
