import { expect, test } from 'vitest'
import { detectLanguage } from './detect-language'

test.each([
  ['أمينة ديالو', 'en', 'ar'],
  ['أمينة ديالو', 'ar', null],
  ['Amina Diallo', 'ar', 'en'],
  ['Amina Diallo', 'en', null],
  ['Amina Diallo', 'fr', null],
  ['मीना', 'fr', 'hi'],
  ['Αμίνα', 'ar', 'el'],
  ['12 شارع الميناء, Flat', 'en', 'ar'],
  ['1234 5678', 'ar', null],
  ['', 'en', null],
])('%s in a document in %s is read in %s', (text, own, told) => {
  expect(detectLanguage(text, own)).toBe(told)
})
