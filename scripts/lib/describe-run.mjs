import { addCounts, describeCounts } from './count-tests.mjs'

/** @typedef {import('./count-tests.mjs').Counts} Counts */

/**
 * Often only the end of the output is kept, so failed tests come before the sum in the last line.
 * @param {{ title: string, counts: Counts, failures: string[] }[]} results one for each suite
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
