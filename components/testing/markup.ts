/** An element of markup that React wrote: it closes what it opens, and quotes each value. */
export type Element = {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
  parent: Element | null
}

const token = /<!.*?>|<(\/?)([\w-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gs
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
const decode = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')

const readAttributes = (text: string): Element['attributes'] =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      decode(value),
    ]),
  )

/** @throws when the markup is not whole */
export function parseMarkup(html: string): Element {
  const root: Element = { tag: '', attributes: {}, children: [], parent: null }
  let at = root
  let read = 0
  for (const [whole, isEnd, tag = '', attributes = '', isEmpty] of html.matchAll(token)) {
    read += whole.length
    if (whole.startsWith('<!')) continue
    if (!tag) at.children.push(decode(whole))
    else if (isEnd) {
      if (at.tag !== tag || !at.parent) throw new Error(`</${tag}> closes nothing`)
      at = at.parent
      if (tag === 'script') at.children.pop() // React's own, which nobody reads
    } else {
      const element: Element = { tag, attributes: readAttributes(attributes), children: [], parent: at }
      at.children.push(element)
      if (!isEmpty) at = element
    }
  }
  if (read !== html.length || at !== root) throw new Error('The markup is not whole')
  return root
}

export const listElements = (root: Element): Element[] =>
  root.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...listElements(child)]))

/** All the text below in one line, as it is read. */
export const readText = (root: Element): string =>
  root.children
    .map((child) => (typeof child === 'string' ? child : `${child.tag === 'br' ? ' ' : ''}${readText(child)}`))
    .join('')
    .replace(/[\s\u00A0\u202F]+/g, ' ')

/** The element and those around it, the nearest first. */
export const listAround = (element: Element): Element[] => [
  element,
  ...(element.parent ? listAround(element.parent) : []),
]
