import { findPluralFaults } from './find-plural-faults.mjs'
import { listPlaceholders } from './list-placeholders.mjs'

/** @typedef {{ [key: string]: string | Messages }} Messages */
/** @typedef {{ name: string, messages: Messages }} Catalogue */

/**
 * @param {Messages} messages
 * @param {string} [prefix]
 * @returns {[key: string, text: string][]} with the keys of nested groups joined by dots
 */
function flatten(messages, prefix = '') {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  )
}

/**
 * @param {Catalogue} catalogue
 * @param {string} key
 * @param {string} text
 * @returns {{ placeholders: string | null, faults: string[] }} no placeholders for what is no message
 */
function readText({ name }, key, text) {
  try {
    const locale = /([\w-]+)\.json$/.exec(name)?.[1] ?? name
    const faults = findPluralFaults(text, locale).map((fault) => `${name}: ${key}: ${fault}`)
    return { placeholders: listPlaceholders(text).join(', ') || 'none', faults }
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    return { placeholders: null, faults: [`${name}: ${key} is no ICU message: ${fault}`] }
  }
}

/**
 * Whether all languages have the same keys, none empty, each message can be read and has the same placeholders in all
 * of them, and each plural the forms of its language.
 * @param {Catalogue[]} catalogues named for their language
 * @returns {string[]} one line a finding
 */
export function compareMessages(catalogues) {
  const all = catalogues.map((catalogue) => ({ catalogue, texts: new Map(flatten(catalogue.messages)) }))
  const keys = new Set(all.flatMap(({ texts }) => [...texts.keys()]))
  return [...keys].flatMap((key) => {
    const missing = all.filter(({ texts }) => !texts.get(key)?.trim())
    const read = all.flatMap(({ catalogue, texts }) => {
      const text = texts.get(key)
      return text ? [{ name: catalogue.name, ...readText(catalogue, key, text) }] : []
    })
    const told = read.filter(({ placeholders }) => placeholders !== null)
    const differs = new Set(told.map(({ placeholders }) => placeholders)).size > 1
    const list = told.map(({ name, placeholders }) => `${name} ${placeholders}`).join('; ')
    return [
      ...missing.map(({ catalogue }) => `${catalogue.name}: ${key} is missing`),
      ...read.flatMap(({ faults }) => faults),
      ...(differs ? [`${key}: placeholders differ: ${list}`] : []),
    ]
  })
}
