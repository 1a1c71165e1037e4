const tagPattern = /^<([A-Za-z][\w-]*)\s*\/?>/
const argumentPattern = /^\s*([\w.-]+)\s*(?:,\s*(\w+)\s*(?:,([\s\S]*))?)?$/
const complexTypes = new Set(['plural', 'select', 'selectordinal'])

/**
 * @param {string} text
 * @param {number} start just after an opening brace
 * @returns {number} the index of the brace that closes it, or the text's end
 */
function findClosing(text, start) {
  let depth = 1
  for (let index = start; index < text.length; index++) {
    if (text[index] === "'") index = skipQuoted(text, index)
    else if (text[index] === '{') depth++
    else if (text[index] === '}' && --depth === 0) return index
  }
  return text.length
}

/**
 * ICU quotes: `''` is an apostrophe; one before a brace or tag makes plain text up to the next.
 * @param {string} text
 * @param {number} index of an apostrophe
 * @returns {number} the index of the last character that it covers
 */
function skipQuoted(text, index) {
  if (text[index + 1] === "'") return index + 1
  if (!/[{}<>]/.test(text[index + 1] ?? '')) return index
  const end = text.indexOf("'", index + 2)
  return end === -1 ? text.length : end
}

/**
 * @param {string} text the branches of a plural or select: `one {# day} other {# days}`
 * @returns {{ key: string, body: string }[]}
 */
function readBranches(text) {
  const branches = []
  for (let start = 0, open = text.indexOf('{'); open !== -1; open = text.indexOf('{', start)) {
    const end = findClosing(text, open + 1)
    branches.push({ key: text.slice(start, open).trim(), body: text.slice(open + 1, end) })
    start = end + 1
  }
  return branches
}

/**
 * @param {string} argument the text between braces: `name`, `n, number`, `n, plural, one {…} other {…}`
 * @returns {string[]}
 */
function readArgument(argument) {
  const [, name = '', type = '', style = ''] = argumentPattern.exec(argument) ?? []
  if (!complexTypes.has(type)) return [type ? `{${name}, ${type}}` : `{${name}}`]
  const branches = readBranches(style)
  // Languages share only the branches of a select; each has its own plural forms.
  const choices =
    type === 'select'
      ? `, ${branches
          .map(({ key }) => key)
          .sort()
          .join(' ')}`
      : ''
  return [`{${name}, ${type}${choices}}`, ...branches.flatMap(({ body }) => collect(body))]
}

/**
 * @param {string} text
 * @returns {string[]} with repetitions
 */
function collect(text) {
  /** @type {string[]} */
  const found = []
  for (let index = 0; index < text.length; index++) {
    const tag = text[index] === '<' ? tagPattern.exec(text.slice(index)) : null
    if (tag) found.push(`<${tag[1]}>`)
    else if (text[index] === "'") index = skipQuoted(text, index)
    else if (text[index] === '{') {
      const end = findClosing(text, index + 1)
      found.push(...readArgument(text.slice(index + 1, end)))
      index = end
    }
  }
  return found
}

/**
 * The arguments and tags of an ICU message, at any depth.
 * @param {string} message
 * @returns {string[]} each once, sorted: `{name}`, `{count, plural}`, `<b>`
 */
export function listPlaceholders(message) {
  return [...new Set(collect(message))].sort()
}
