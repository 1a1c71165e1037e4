const measured = /\.(ts|tsx|mjs|css)$/
const generated = /^db\/migrations\/|^styles\/theme\.css$|\.d\.ts$/

/** @param {string} file */
function findLimit(file) {
  if (!measured.test(file) || generated.test(file)) return Infinity
  if (/^app\/(.*\/)?route\.ts$/.test(file)) return 15
  if (/^app\/(.*\/)?page\.tsx$/.test(file)) return 60
  return 200
}

/**
 * Limits: 200 lines, 60 for a page, 15 for a route handler.
 * @param {string} file relative to the root
 * @param {string} text
 * @returns {string | null} the finding
 */
export function findOversize(file, text) {
  const limit = findLimit(file)
  const lines = text.trimEnd().split('\n').length
  return lines > limit ? `${file}: ${lines} lines, at most ${limit} are allowed` : null
}
