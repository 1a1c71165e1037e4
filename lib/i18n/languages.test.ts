import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findLocaleOfWireCode, isLocale, locales } from './languages'

test('a wire code finds the language of the pages', () => {
  expect(findLocaleOfWireCode('fra')).toBe('fr')
  expect(findLocaleOfWireCode('ara')).toBe('ar')
})

test('a language that the pages lack falls back to English', () => {
  expect(findLocaleOfWireCode('por')).toBe('en')
})

test('only the languages of the menu are locales, inherited names of objects are not', () => {
  expect(locales.slice(0, 3)).toEqual(['en', 'fr', 'ar'])
  expect(isLocale('ar')).toBe(true)
  expect(isLocale('eng')).toBe(false)
  expect(isLocale('toString')).toBe(false)
})

test('every language of the menu has a file of words, and every file is in the menu', () => {
  const files = readdirSync('messages').map((file) => path.basename(file, '.json'))
  expect(locales.toSorted()).toEqual(files.toSorted())
})
