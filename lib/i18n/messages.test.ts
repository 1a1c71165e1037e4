import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import ar from '@/messages/ar.json'
import en from '@/messages/en.json'
import fr from '@/messages/fr.json'
import { locales } from './languages'

type Tree = { [key: string]: string | Tree }

function listMessages(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : listMessages(value, `${prefix}${key}.`),
  )
}

const all = { en: new Map(listMessages(en)), fr: new Map(listMessages(fr)), ar: new Map(listMessages(ar)) }
const source = [...all.en.keys()]

/** The placeholders and tags of a message, the words inside of plurals left out. */
function listArguments(message: string): string[] {
  const named = [...message.matchAll(/\{(\w+)(?=[,}])/g), ...message.matchAll(/<(\w+)>/g)]
  return [...new Set(named.map(([, name = '']) => name))].sort()
}

test.each(['fr', 'ar'] as const)('%s says everything that English says, and nothing more', (locale) => {
  expect([...all[locale].keys()].sort()).toEqual(source.toSorted())
})

test.each(['fr', 'ar'] as const)('%s has the placeholders and tags of English in every message', (locale) => {
  const different = source.filter((key) => {
    const [ours, theirs] = [all.en.get(key) ?? '', all[locale].get(key) ?? '']
    return listArguments(ours).join() !== listArguments(theirs).join()
  })
  expect(different).toEqual([])
})

test.each(locales)('%s words every number that its grammar tells apart', (locale) => {
  // French tells millions apart; nothing here counts that far.
  const needed = new Intl.PluralRules(locale)
    .resolvedOptions()
    .pluralCategories.filter((category) => locale === 'ar' || category !== 'many')
  const plurals = [...all[locale]].filter(([, message]) => message.includes(', plural,'))
  expect(plurals.length).toBeGreaterThan(3)
  for (const [key, message] of plurals) {
    for (const category of needed) expect(message, `${key} lacks ${category}`).toContain(` ${category} {`)
  }
})

test.each(locales)('%s can be formatted to the last message', (locale) => {
  const messages = { en, fr, ar }[locale]
  const problems: string[] = []
  const onError = (error: Error) => problems.push(error.message)
  const translate = createTranslator({ locale, messages, onError })
  const values = { count: 3, minutes: 2, time: '10:42', name: 'Amina', page: 'p', portal: 'p', country: 'c' }
  const more = { phone: '1', hours: 'h', example: '1', moment: 'm' }
  const show = (chunks: unknown) => String(chunks)
  const tags = { b: show, id: show, contacts: show, mailbox: show }
  for (const key of source) translate.rich(key as 'home.title', { ...values, ...more, ...tags })
  expect(problems).toEqual([])
})

test.each(locales)('%s writes no placeholder of another script and no double space', (locale) => {
  for (const [key, message] of all[locale]) expect(message, key).not.toMatch(/ {2}|\s$(?<!: )|[٠-٩]/)
})
