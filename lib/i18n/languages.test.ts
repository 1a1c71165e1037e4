import { expect, test } from 'vitest'
import { findLocaleOfWireCode, isLocale, languages, locales } from './languages'

test('a wire code finds the language of the pages', () => {
  expect(findLocaleOfWireCode('fra')).toBe('fr')
  expect(findLocaleOfWireCode('ara')).toBe('ar')
})

test('a language that the pages lack falls back to English', () => {
  expect(findLocaleOfWireCode('por')).toBe('en')
})

test('only the languages of the menu are locales, inherited names of objects are not', () => {
  expect(locales).toEqual(Object.keys(languages))
  expect(locales).toEqual(expect.arrayContaining(['en', 'fr', 'ar']))
  expect(isLocale('ar')).toBe(true)
  expect(isLocale('eng')).toBe(false)
  expect(isLocale('toString')).toBe(false)
})
