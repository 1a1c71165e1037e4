const entities = /** @type {Record<string, string>} */ ({
  amp: '&',
  quot: '"',
  '#x27': "'",
  '#39': "'",
  lt: '<',
  gt: '>',
})

/** @param {string} text */
const unescape = (text) => text.replace(/&(amp|quot|#x27|#39|lt|gt);/g, (whole, name) => entities[name] ?? whole)

/**
 * @param {string} tag
 * @param {string} name
 * @returns {string | null} the value of an attribute, as React writes it
 */
function readAttribute(tag, name) {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? null : unescape(value)
}

/**
 * What a browser would send of a form that nobody has touched.
 * @param {string} html of the page
 * @param {string} field the name of a field, by which the form is known
 * @returns {[name: string, value: string][]}
 * @throws when no form has the field
 */
export function readForm(html, field) {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const tags = forms.map((form) => form.match(/<input\b[^>]*>/g) ?? [])
  const found = tags.find((inputs) => inputs.some((tag) => readAttribute(tag, 'name') === field))
  if (!found) throw new Error(`The page has no form with the field ${field}`)
  return found.flatMap((tag) => {
    const [name, type] = [readAttribute(tag, 'name'), readAttribute(tag, 'type') ?? 'text']
    const isChoice = type === 'radio' || type === 'checkbox'
    if (!name || (isChoice && !/\schecked(=""|[\s/>])/.test(tag))) return []
    return [/** @type {[string, string]} */ ([name, readAttribute(tag, 'value') ?? (isChoice ? 'on' : '')])]
  })
}
