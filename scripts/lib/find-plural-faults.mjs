import { isPluralElement } from '@formatjs/icu-messageformat-parser'
import { readMessage, walkMessage } from './list-placeholders.mjs'

const countedUpTo = 1000

/**
 * The forms that whole numbers take, and all that the language knows: French has one for millions alone.
 * @param {string} locale
 * @param {'cardinal' | 'ordinal'} type
 * @returns {{ needed: string[], known: string[] }}
 */
function listForms(locale, type) {
  const rules = new Intl.PluralRules(locale, { type })
  const taken = Array.from({ length: countedUpTo }, (_, count) => rules.select(count))
  const known = rules.resolvedOptions().pluralCategories
  return { needed: known.filter((form) => form === 'other' || taken.includes(form)).sort(), known }
}

/**
 * The plural forms that a language needs and a message lacks, and those that the language never uses.
 * @param {string} message
 * @param {string} locale
 * @returns {string[]} one line a plural that is at fault
 */
export function findPluralFaults(message, locale) {
  const plurals = walkMessage(readMessage(message)).filter(isPluralElement)
  return plurals.flatMap(({ value, options, pluralType }) => {
    const { needed, known } = listForms(locale, pluralType ?? 'cardinal')
    const given = Object.keys(options).filter((form) => !form.startsWith('='))
    const missing = needed.filter((form) => !given.includes(form)).map((form) => `lacks ${form}`)
    const unused = given.filter((form) => !known.some((each) => each === form)).map((form) => `never uses ${form}`)
    const faults = [...missing, ...unused]
    return faults.length > 0 ? [`{${value}} ${faults.join(', ')}`] : []
  })
}
