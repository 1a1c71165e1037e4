import { isPluralElement, isSelectElement, isTagElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** @typedef {import('@formatjs/icu-messageformat-parser').MessageFormatElement} Element */

const typeNames = /** @type {Record<number, string>} */ ({
  [TYPE.number]: ', number',
  [TYPE.date]: ', date',
  [TYPE.time]: ', time',
})

/** @param {Element} element */
const listBranches = (element) =>
  isPluralElement(element) || isSelectElement(element) ? Object.values(element.options) : []

/**
 * @param {Element} element
 * @returns {string | null} null for what is only text, or the number of a plural
 */
function describe(element) {
  if (isTagElement(element)) return `<${element.value}>`
  if (isPluralElement(element))
    return `{${element.value}, ${element.pluralType === 'ordinal' ? 'selectordinal' : 'plural'}}`
  // Only what a select chooses between is the same in all languages: plural forms are each language's own.
  if (isSelectElement(element)) return `{${element.value}, select, ${Object.keys(element.options).sort().join(' ')}}`
  if (element.type === TYPE.literal || element.type === TYPE.pound) return null
  return `{${element.value}${typeNames[element.type] ?? ''}}`
}

/**
 * Every element of a message, at any depth.
 * @param {Element[]} elements
 * @returns {Element[]}
 */
export function walkMessage(elements) {
  return elements.flatMap((element) => {
    const inside = isTagElement(element) ? element.children : listBranches(element).flatMap(({ value }) => value)
    return [element, ...walkMessage(inside)]
  })
}

/**
 * @param {string} message
 * @returns {Element[]}
 * @throws SyntaxError with the kind of fault
 */
export const readMessage = (message) => parse(message, { requiresOtherClause: true })

/**
 * The arguments and tags of an ICU message, at any depth.
 * @param {string} message
 * @returns {string[]} each once, sorted: `{name}`, `{count, plural}`, `<b>`
 * @throws SyntaxError for a text that is no message
 */
export function listPlaceholders(message) {
  const found = walkMessage(readMessage(message)).flatMap((element) => describe(element) ?? [])
  return [...new Set(found)].sort()
}
