import { expect, test } from 'vitest'
import { pickLanguage, presentUin } from './present'

test('a UIN is hidden but for its last four digits, or whole', () => {
  expect(presentUin('4820931175', false)).toBe('••• ••• 1175')
  expect(presentUin('4820931175', true)).toBe('482 093 1175')
})

test('a value comes in the language asked for, else in English, else in any', () => {
  const name = [
    { language: 'ara', value: 'علي' },
    { language: 'eng', value: 'Ali' },
  ]
  expect(pickLanguage(name, 'ara')).toBe('علي')
  expect(pickLanguage(name, 'fra')).toBe('Ali')
  expect(pickLanguage(name.slice(0, 1), 'fra')).toBe('علي')
  expect(pickLanguage([], 'fra')).toBe('')
})
