/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ status: string, title: string, ancestorTitles: string[] }} VitestTest */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: VitestFile[] }} VitestReport */
/** @typedef {{ file: string, line: number, title: string,
 *   tests: { projectName: string, status: string }[] }} PlaywrightSpec */
/** @typedef {{ title: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
/** @typedef {{ message?: string, location?: { file: string, line: number } }} PlaywrightError */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   suites: PlaywrightSuite[], errors: PlaywrightError[] }} PlaywrightReport */

/**
 * A run that crashed or found no tests counts as one failed test.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
function countCrash(counts, exitCode) {
  const isEmpty = counts.passed + counts.failed === 0
  const isUnexplained = exitCode !== 0 && counts.failed === 0
  return isEmpty || isUnexplained ? { ...counts, failed: counts.failed + 1 } : counts
}

/**
 * A file that cannot load, or whose process ended, fails without a failed test.
 * @param {VitestFile} file
 */
export function isBroken({ status, assertionResults }) {
  if (assertionResults.some((test) => test.status === 'failed')) return false
  return status === 'failed' || assertionResults.length === 0 || assertionResults.some(hasNoEnd)
}

/** @param {VitestTest} test */
const hasNoEnd = ({ status }) => status === 'pending'

/**
 * @param {VitestReport | null} report of vitest's json reporter; null when there is none
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(report, exitCode) {
  if (!report) return countCrash({ passed: 0, failed: 0, skipped: 0 }, exitCode)
  const broken = report.testResults.filter(isBroken)
  return countCrash(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  )
}

/**
 * @param {PlaywrightReport | null} report of Playwright's json reporter; null when there is none
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright(report, exitCode) {
  if (!report) return countCrash({ passed: 0, failed: 0, skipped: 0 }, exitCode)
  const { expected, unexpected, flaky, skipped } = report.stats
  return countCrash({ passed: expected, failed: unexpected + flaky + report.errors.length, skipped }, exitCode)
}

/**
 * @param {{ ok: boolean }[]} results one a check
 * @returns {Counts}
 */
export function countChecks(results) {
  const passed = results.filter(({ ok }) => ok).length
  return countCrash({ passed, failed: results.length - passed, skipped: 0 }, 0)
}

/**
 * @param {{ status: string }[] | null} steps of a trial; null when there is no report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countSteps(steps, exitCode) {
  const count = (/** @type {string} */ wanted) => (steps ?? []).filter(({ status }) => status === wanted).length
  return countCrash({ passed: count('passed'), failed: count('failed'), skipped: count('skipped') }, exitCode)
}

/**
 * @param {Counts[]} parts
 * @returns {Counts}
 */
export function addCounts(parts) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of parts) {
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skipped
  }
  return sum
}

/** @param {Counts} counts */
export function describeCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
