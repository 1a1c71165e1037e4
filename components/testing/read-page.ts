import { listAround, listElements, readText, type Element } from './markup'

type Wanted = Readonly<Record<string, string>>

export const findAll = (page: Element, tag: string, wanted: Wanted = {}): Element[] =>
  listElements(page).filter(
    (element) =>
      element.tag === tag && Object.entries(wanted).every(([name, value]) => element.attributes[name] === value),
  )

/** @throws unless there is exactly one */
export function findOne(page: Element, tag: string, wanted: Wanted = {}): Element {
  const [found, another] = findAll(page, tag, wanted)
  if (!found || another) throw new Error(`${found ? 'More than one' : 'No'} <${tag}> ${JSON.stringify(wanted)}`)
  return found
}

const findById = (page: Element, id: string): Element | null =>
  listElements(page).find(({ attributes }) => attributes.id === id) ?? null

const textOf = (element: Element) => readText(element).trim()
const textsOf = (page: Element, ids = '') =>
  ids
    .split(' ')
    .filter(Boolean)
    .map((id) => textOf(findById(page, id) ?? { tag: '', attributes: {}, children: [], parent: null }))

export const readTexts = (page: Element, tag: string, wanted: Wanted = {}): string[] =>
  findAll(page, tag, wanted).map(textOf)

export const listLinks = (page: Element): [string, string | undefined][] =>
  findAll(page, 'a').map((link) => [textOf(link), link.attributes.href])

export const listHeadings = (page: Element): string[] =>
  listElements(page)
    .filter(({ tag }) => /^h[1-6]$/.test(tag))
    .map((heading) => `${heading.tag.slice(1)} ${textOf(heading)}`)

/** What a form sends without being asked, by name. */
export const listHidden = (page: Element): Record<string, string | undefined> =>
  Object.fromEntries(
    findAll(page, 'input', { type: 'hidden' }).map(({ attributes }) => [attributes.name, attributes.value]),
  )

/** Terms and what stands beside them. */
export const listFacts = (page: Element): [string, string][] =>
  findAll(page, 'dt').map((term) => {
    const rows = term.parent ? findAll(term.parent, 'dd') : []
    return [textOf(term), rows.map(textOf).join(' | ')]
  })

export type Field = {
  name: string | undefined
  label: string
  /** What is written in it; of a choice, its value. */
  value: string | undefined
  isChosen: boolean
  /** Hints and errors read aloud with the field, the group's first. */
  said: string[]
  isWrong: boolean
}

const choices = ['radio', 'checkbox']

function readField(page: Element, control: Element): Field {
  const { attributes } = control
  const group = choices.includes(attributes.type ?? '') && listAround(control).find(({ tag }) => tag === 'fieldset')
  return {
    name: attributes.name,
    label: readTexts(page, 'label', { for: attributes.id ?? '' }).join(),
    value: attributes.value,
    isChosen: 'checked' in attributes,
    said: [
      ...(group ? textsOf(page, group.attributes['aria-describedby']) : []),
      ...textsOf(page, attributes['aria-describedby']),
    ],
    isWrong: attributes['aria-invalid'] === 'true',
  }
}

/** What can be filled in, in its order. */
export const listFields = (page: Element): Field[] =>
  listElements(page)
    .filter(({ tag, attributes }) => /^(input|select|textarea)$/.test(tag) && attributes.type !== 'hidden')
    .map((control) => readField(page, control))

/** @throws unless one has that label */
export function findField(page: Element, label: string): Field {
  const found = listFields(page).filter((field) => field.label === label)
  if (!found[0] || found.length > 1) throw new Error(`${found.length} fields are called ${label}`)
  return found[0]
}
