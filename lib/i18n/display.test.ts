import { expect, test } from 'vitest'
import { parseDisplay, usualDisplay, writeDisplay } from './display'

test('what was chosen comes back from the cookie', () => {
  const chosen = { locale: 'ar', textSize: '150', colorScheme: 'dark' } as const
  expect(writeDisplay(chosen)).toBe('ar.150.dark')
  expect(parseDisplay(writeDisplay(chosen))).toEqual(chosen)
  expect(parseDisplay(writeDisplay(usualDisplay))).toEqual(usualDisplay)
})

test('without a cookie all is as usual', () => {
  expect(parseDisplay(undefined)).toEqual(usualDisplay)
  expect(parseDisplay('')).toEqual(usualDisplay)
})

test('each part that is wrong is the usual one, the others count', () => {
  expect(parseDisplay('xx.130.dark')).toEqual({ locale: null, textSize: '130', colorScheme: 'dark' })
  expect(parseDisplay('fr.9000.blue')).toEqual({ ...usualDisplay, locale: 'fr' })
  expect(parseDisplay('constructor.130.auto').locale).toBeNull()
  expect(parseDisplay('"><script>')).toEqual(usualDisplay)
})
