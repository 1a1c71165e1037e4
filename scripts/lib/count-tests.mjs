/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ status: string, assertionResults: unknown[] }} VitestFile */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: VitestFile[] }} VitestReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[] }} PlaywrightReport */

/**
 * What goes wrong outside of any test counts as one failed test: a run that crashed, or that found nothing to run.
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
 * @param {VitestReport | null} report of vitest's json reporter; null when there is none
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(report, exitCode) {
  if (!report) return countCrash({ passed: 0, failed: 0, skipped: 0 }, exitCode)
  // A file that cannot be loaded fails without a single test of its own.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
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
  return countCrash({ passed: expected, failed: unexpected + flaky, skipped }, exitCode)
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
