import ts from 'typescript'

const measured = /\.(ts|tsx|mjs|css)$/
const generated = /^db\/migrations\/|^styles\/theme\.css$|\.d\.ts$/
/** A journey in the browser is one long story. */
const isTest = /(\.test|\.spec)\.tsx?$|^e2e\/|(^|\/)testing\//

/** A far limit: what a reader has to hold in mind is counted below. */
const mostLines = 200
const mostStatements = 25
const mostExports = 25

/**
 * Statements of a function, without those of functions inside it.
 * @param {ts.Node} body
 */
function countStatements(body) {
  let count = 0
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node)) return
    if (ts.isStatement(node) && !ts.isBlock(node)) count += 1
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(body, visit)
  return count
}

/** @param {ts.Statement} statement */
function countExports(statement) {
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
    return statement.exportClause.elements.length
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return 0
  return ts.isVariableStatement(statement) ? statement.declarationList.declarations.length : 1
}

/**
 * @param {ts.SourceFile} source
 * @returns {string[]}
 */
function findLongFunctions(source) {
  /** @type {string[]} */
  const findings = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const count = countStatements(/** @type {ts.Node} */ (node.body))
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
      if (count > mostStatements)
        findings.push(`${source.fileName}:${line}: ${count} statements, at most ${mostStatements} are allowed`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return findings
}

/**
 * Limits: 25 statements in a function, 25 exported things and 200 lines in a file. Tests may have long functions.
 * @param {string} file relative to the root
 * @param {string} text
 * @returns {string[]}
 */
export function findOversize(file, text) {
  if (!measured.test(file) || generated.test(file)) return []
  const lines = text.trimEnd().split('\n').length
  const findings = lines > mostLines ? [`${file}: ${lines} lines, at most ${mostLines} are allowed`] : []
  if (file.endsWith('.css')) return findings
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const exported = source.statements.reduce((sum, statement) => sum + countExports(statement), 0)
  if (exported > mostExports) findings.push(`${file}: ${exported} exported things, at most ${mostExports} are allowed`)
  return isTest.test(file) ? findings : [...findings, ...findLongFunctions(source)]
}
