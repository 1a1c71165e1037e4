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

test('a text that is no message is named with its fault, and compared no further', () => {
  const fr = { name: 'messages/fr.json', messages: { home: { title: 'Bonjour {name' }, bye: 'Adieu' } }
  expect(compareMessages([en, fr])).toEqual([
    'messages/fr.json: home.title is no ICU message: EXPECT_ARGUMENT_CLOSING_BRACE',
  ])
})

test('a plural has the forms of its own language', () => {
  const days = '{count, plural, one {# day} other {# days}}'
  const catalogues = ['en', 'ar'].map((locale) => ({ name: `messages/${locale}.json`, messages: { days } }))
  expect(compareMessages(catalogues)).toEqual([
    'messages/ar.json: days: {count} lacks few, lacks many, lacks two, lacks zero',
  ])
})

test('tags match in all languages', () => {
  const [one, other] = ['<link>Rules</link>', '<b>Rules</b>'].map((rules, at) => ({
    name: `${at}.json`,
    messages: { rules },
  }))
  expect(compareMessages([one, other].flatMap((each) => each ?? []))).toEqual([
    'rules: placeholders differ: 0.json <link>; 1.json <b>',
  ])
})
