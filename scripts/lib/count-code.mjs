import ts from 'typescript'

/** @typedef {{ lines: number, comments: number, functions: number, longest: number }} Counts */

/**
 * @param {string} file its name gives the language
 * @param {string} text
 * @returns {Counts} `lines` that are not blank, `comments` among them, and the lines of the longest function
 */
export function countCode(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const counts = { functions: 0, longest: 0 }
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const [start, end] = [node.getStart(source), node.end].map((at) => source.getLineAndCharacterOfPosition(at).line)
      counts.functions += 1
      counts.longest = Math.max(counts.longest, end - start + 1)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  const lines = text.split('\n').filter((line) => line.trim())
  return { lines: lines.length, comments: lines.filter((line) => /^\s*(\/\/|\/?\*)/.test(line)).length, ...counts }
}
