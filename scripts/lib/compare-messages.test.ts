import { expect, test } from 'vitest'
import { compareMessages } from './compare-messages.mjs'

const en = { name: 'en.json', messages: { home: { title: 'Hello {name}' }, bye: 'Bye' } }

test('languages with the same keys and placeholders pass', () => {
  const fr = { name: 'fr.json', messages: { home: { title: '{name}, bonjour' }, bye: 'Adieu' } }
  expect(compareMessages([en, fr])).toEqual([])
})

test('a key is named in the language that lacks it, whichever comes first', () => {
  const fr = { name: 'fr.json', messages: { home: { title: 'Bonjour {name}' }, more: 'Encore' } }
  expect(compareMessages([en, fr])).toEqual(['fr.json: bye is missing', 'en.json: more is missing'])
})

test('an empty text is a missing one', () => {
  const fr = { name: 'fr.json', messages: { home: { title: 'Bonjour {name}' }, bye: ' ' } }
  expect(compareMessages([en, fr])).toEqual(['fr.json: bye is missing'])
})

test('other placeholders are shown for each language', () => {
  const fr = { name: 'fr.json', messages: { home: { title: 'Bonjour {nom}' }, bye: 'Adieu' } }
  expect(compareMessages([en, fr])).toEqual(['home.title: placeholders differ: en.json {name}; fr.json {nom}'])
})
