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

/** @param {string} text */
function describePlaceholders(text) {
  return listPlaceholders(text).join(', ') || 'none'
}

/**
 * All languages must have the same keys, no empty text, and the same placeholders.
 * @param {Catalogue[]} catalogues
 * @returns {string[]} one line for each finding
 */
export function compareMessages(catalogues) {
  const all = catalogues.map(({ name, messages }) => ({ name, texts: new Map(flatten(messages)) }))
  const keys = new Set(all.flatMap(({ texts }) => [...texts.keys()]))
  return [...keys].flatMap((key) => {
    const missing = all.filter(({ texts }) => !texts.get(key)?.trim()).map(({ name }) => `${name}: ${key} is missing`)
    const described = all.flatMap(({ name, texts }) => {
      const text = texts.get(key)
      return text ? [{ name, placeholders: describePlaceholders(text) }] : []
    })
    const differs = new Set(described.map(({ placeholders }) => placeholders)).size > 1
    const list = described.map(({ name, placeholders }) => `${name} ${placeholders}`).join('; ')
    return differs ? [...missing, `${key}: placeholders differ: ${list}`] : missing
  })
}
