import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { usualChoices } from '@/lib/notifications/notification-event'
import { locales, type Locale } from './languages'
import { loadWords } from './words'

type Tree = { [key: string]: string | Tree }

function listMessages(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : listMessages(value, `${prefix}${key}.`),
  )
}

const readMessages = (locale: Locale) => new Map(listMessages(loadWords(locale)))
const english = readMessages('en')
const source = [...english.keys()]
const others = locales.filter((locale) => locale !== 'en')

const listTags = (message: string) => [...message.matchAll(/<(\w+)>/g)].map(([, name = '']) => name)
const listPlaceholders = (message: string) => [...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name = '']) => name)

/** Everything that a page must give a message, the words inside of plurals left out. */
const listArguments = (message: string) => [...new Set([...listPlaceholders(message), ...listTags(message)])].sort()

test.each(others)('%s says everything that English says, and nothing more', (locale) => {
  expect([...readMessages(locale).keys()].sort()).toEqual(source.toSorted())
})

test.each(others)('%s has the placeholders and tags of English in every message', (locale) => {
  const messages = readMessages(locale)
  const different = source.filter((key) => {
    const [ours, theirs] = [english.get(key) ?? '', messages.get(key) ?? '']
    return listArguments(ours).join() !== listArguments(theirs).join()
  })
  expect(different).toEqual([])
})

test('the subjects that the activity page repeats say all by themselves', () => {
  const codes = /^notifications\.(?:otp|contactCode)\./
  const subjects = source.filter((key) => /^notifications\.\w+\.email\.subject$/.test(key) && !codes.test(key))
  expect(subjects.length).toBeGreaterThan(5)
  const unknown = (key: string) => listArguments(english.get(key) ?? '').filter((name) => !(name in usualChoices))
  expect(subjects.flatMap(unknown)).toEqual([])
})

test.each(locales)('%s words every number that its grammar tells apart', (locale) => {
  // French tells millions apart; nothing here counts that far.
  const needed = new Intl.PluralRules(locale)
    .resolvedOptions()
    .pluralCategories.filter((category) => locale === 'ar' || category !== 'many')
  const plurals = [...readMessages(locale)].filter(([, message]) => message.includes(', plural,'))
  expect(plurals.length).toBeGreaterThan(3)
  for (const [key, message] of plurals) {
    for (const category of needed) expect(message, `${key} lacks ${category}`).toContain(` ${category} {`)
  }
})

test.each(locales)('%s can be formatted to the last message', (locale) => {
  const problems: string[] = []
  const onError = (error: Error) => problems.push(error.message)
  const translate = createTranslator({ locale, messages: loadWords(locale), onError })
  for (const [key, message] of readMessages(locale)) {
    const values = listPlaceholders(message).map((name) => [name, 3] as const)
    const tags = listTags(message).map((name) => [name, (words: string) => words] as const)
    // Any key will do for the compiler: the messages are walked as data here.
    translate.markup(
      key as 'code.triesLeft',
      Object.fromEntries<number | ((words: string) => string)>([...values, ...tags]),
    )
  }
  expect(problems).toEqual([])
})

test.each(locales)('%s has Western digits, as the numbers on the card, and no stray spaces', (locale) => {
  for (const [key, message] of readMessages(locale)) expect(message, key).not.toMatch(/ {2}|\s$(?<!: )|[٠-٩]/)
})

test('French signs stay on the line of the word that they follow', () => {
  for (const [key, message] of readMessages('fr')) {
    expect(message, key).not.toMatch(/[ \u202F](?:[?!;»]|:(?=[\s"]|$))|«[ \u202F]/)
    // Not "e-mail", which breaks at its hyphen: the fonts lack the one that does not.
    expect(message, key).not.toMatch(/e-mail/i)
  }
})
