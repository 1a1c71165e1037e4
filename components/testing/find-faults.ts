import { languages, locales, type Locale } from '@/lib/i18n/languages'
import { loadWords } from '@/lib/i18n/words'
import { listAround, listElements, readText, type Element } from './markup'

type Tree = { [key: string]: string | Tree }
const listTexts = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : listTexts(value)))

const namespaces = Object.keys(loadWords('en')).join('|')
const messageKey = new RegExp(`^(?:${namespaces})(?:\\.\\w+)+$`)
const texts = new Map(locales.map((locale) => [locale, new Set(listTexts(loadWords(locale)))]))

const isForeign = (text: string, locale: Locale) =>
  !texts.get(locale)?.has(text) &&
  locales.some((other) => other !== locale && (texts.get(other)?.has(text) || languages[other].name === text))

/** Faults of a text where it stands, as words of a page in that language. */
function validateText(text: string, element: Element, locale: Locale): string[] {
  const around = listAround(element).map(({ attributes }) => attributes)
  const isMarked = around.some(({ lang }) => lang !== undefined && lang !== locale)
  const isApart = isMarked || around.some(({ dir }) => dir === 'auto') || listAround(element).some(isIsolated)
  return [
    messageKey.test(text.trim()) ? `"${text}" is the key of a message` : '',
    /\{\w+\}/.test(text) ? `"${text}" was not filled in` : '',
    !isApart && isForeign(text, locale) ? `"${text}" is no word of ${locale}` : '',
    locale !== 'ar' && !isApart && /\p{Script=Arabic}/u.test(text) ? `"${text}" is not marked as Arabic` : '',
    text.includes('••') && !around.some(({ dir }) => dir === 'ltr') ? `"${text}" does not run left to right` : '',
  ]
}
const isIsolated = ({ tag }: Element) => tag === 'bdi'

const wordAttributes = ['alt', 'title', 'placeholder', 'aria-label', 'data-l']

function validateWords(element: Element, locale: Locale): string[] {
  const written = element.children.filter((child) => typeof child === 'string')
  const named = wordAttributes.flatMap((name) => element.attributes[name] ?? [])
  return [...written, ...named].flatMap((text) => validateText(text, element, locale))
}

const references = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls']
const isControl = ({ tag, attributes }: Element) =>
  /^(input|select|textarea)$/.test(tag) && attributes.type !== 'hidden'

/** Faults that the element itself shows. */
function validateElement({ tag, attributes, children }: Element, locale: Locale): string[] {
  const { href, type, alt, scope } = attributes
  const isOurPage = href?.startsWith('/') && !/^\/(?:api|card-status)\//.test(href) && !attributes.hreflang
  const inner = children.filter((child) => typeof child !== 'string')
  return [
    tag === 'button' && !type ? 'A button has no type' : '',
    tag === 'img' && alt === undefined ? 'A picture has no alternative text' : '',
    tag === 'th' && !scope ? 'A heading of a table has no scope' : '',
    tag === 'a' && isOurPage && !/^\/(\w\w)(?:[/?#]|$)/.exec(href ?? '')?.includes(locale)
      ? `${href ?? ''} leads out of ${locale}`
      : '',
    /^[uo]l$/.test(tag) && inner.some((child) => child.tag !== 'li') ? `<${tag}> holds more than items` : '',
    tag === 'fieldset' && inner[0]?.tag !== 'legend' ? 'A group has no legend' : '',
    'style' in attributes ? 'A style is in the markup, where the policy forbids it' : '',
  ]
}

/** Faults of how the elements hang together. */
function validateWhole(elements: readonly Element[]): string[] {
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
  const labels = elements.filter(({ tag }) => tag === 'label').map((label) => label.attributes.for)
  // A dialog that is closed has no content yet.
  const seen = elements.filter(({ tag, attributes }) => tag !== 'dialog' || 'open' in attributes)
  const named = (name: string) => seen.flatMap(({ attributes }) => attributes[name]?.split(' ') ?? [])
  const levels = elements.filter(({ tag }) => /^h[1-6]$/.test(tag)).map(({ tag }) => Number(tag.slice(1)))
  const summary = elements.find(({ attributes }) => attributes.class === 'ds-error-summary')
  const mended = summary ? listElements(summary).flatMap(({ attributes }) => attributes.href ?? []) : []
  const unnamed = elements.filter(
    ({ attributes, ...rest }) =>
      isControl({ attributes, ...rest }) && !attributes['aria-label'] && !labels.includes(attributes.id),
  )
  const tables = elements.filter(({ tag }) => tag === 'table')
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Two elements are #${id}`),
    ...references.flatMap(named).flatMap((id) => (ids.includes(id) ? [] : [`Nothing is #${id}`])),
    ...mended.flatMap((href) => (ids.includes(href.slice(1)) ? [] : [`The error summary leads to no ${href}`])),
    ...unnamed.map(({ attributes }) => `The field ${attributes.name ?? ''} has no label`),
    ...levels.flatMap((level, index) =>
      level - (levels[index - 1] ?? level) > 1 ? [`Level ${level} follows ${levels[index - 1] ?? 0}`] : [],
    ),
    levels.filter((level) => level === 1).length > 1 ? 'There are two titles' : '',
    ...tables.map((table) =>
      table.attributes['aria-label'] || listElements(table).some(({ tag }) => tag === 'caption')
        ? ''
        : `A table has no name: ${readText(table).slice(0, 40)}`,
    ),
  ]
}

/** What breaks a rule of every page: of names, ids, headings, links and languages. */
export function findFaults(page: Element, locale: Locale): string[] {
  const elements = listElements(page)
  return [
    ...validateWhole(elements),
    ...elements.flatMap((element) => [...validateElement(element, locale), ...validateWords(element, locale)]),
  ].filter(Boolean)
}
