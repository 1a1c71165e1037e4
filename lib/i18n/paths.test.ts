import { expect, test } from 'vitest'
import { buildPath, switchLocale } from './paths'

test('a page has its locale first in its path', () => {
  expect(buildPath('fr', 'card')).toBe('/fr/account/card')
  expect(buildPath('ar', 'home')).toBe('/ar')
})

test('switching the language keeps the page', () => {
  expect(switchLocale('/en/sign-in/code', 'en', 'ar')).toBe('/ar/sign-in/code')
  expect(switchLocale('/en', 'en', 'fr')).toBe('/fr')
})

test('a path without the locale leads to the home page of the other language, never to another site', () => {
  expect(switchLocale('', 'en', 'fr')).toBe('/fr')
  expect(switchLocale('//evil.example', 'en', 'fr')).toBe('/fr')
  expect(switchLocale('/english', 'en', 'fr')).toBe('/fr')
})
