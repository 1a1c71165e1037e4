import { addCounts, describeCounts } from './count-tests.mjs'

/** @typedef {import('./count-tests.mjs').Counts} Counts */

/**
 * The last words of a run. Often only they are kept: the failed tests come first, the sum of all is the last line.
 * @param {{ title: string, counts: Counts, failures: string[] }[]} results one a suite
 * @returns {string[]}
 */
export function describeRun(results) {
  const failures = results.flatMap((result) => result.failures)
  return [
    ...(failures.length > 0 ? ['Failed:', ...failures.map((line) => `  ✗ ${line}`), ''] : []),
    ...results.map(({ title, counts }) => `${title}: ${describeCounts(counts)}`),
    describeCounts(addCounts(results.map(({ counts }) => counts))),
  ]
}
