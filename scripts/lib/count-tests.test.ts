import { expect, test } from 'vitest'
import { addCounts, countChecks, countPlaywright, countSteps, countVitest, describeCounts } from './count-tests.mjs'

const passedTest = { status: 'passed', ancestorTitles: [], title: 'counts' }
const file = { name: 'a.test.ts', status: 'passed', assertionResults: [passedTest] }
const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [file] }
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 2 }, suites: [], errors: [] }
const crashed = { passed: 0, failed: 1, skipped: 0 }

test('passed, failed and skipped tests are read from the reports', () => {
  expect(countVitest({ ...vitest, numFailedTests: 2 }, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 })
  expect(countPlaywright(playwright, 0)).toEqual({ passed: 4, failed: 0, skipped: 2 })
  expect(countChecks([{ ok: true }, { ok: false }])).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

test('a test that passed only at the second try has failed', () => {
  const report = { ...playwright, stats: { ...playwright.stats, flaky: 1 } }
  expect(countPlaywright(report, 0).failed).toBe(1)
})

test('a file that could not be loaded counts as one failed test', () => {
  const broken = { name: 'b.test.ts', status: 'failed', assertionResults: [] }
  expect(countVitest({ ...vitest, testResults: [file, broken] }, 1).failed).toBe(1)
})

test('a run without report, without tests, or that ended badly has failed', () => {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }
  expect(countVitest(null, 0)).toEqual(crashed)
  expect(countVitest(none, 0)).toEqual(crashed)
  expect(countPlaywright(null, 0)).toEqual(crashed)
  expect(countVitest(vitest, 1).failed).toBe(1)
  expect(countPlaywright(playwright, 1).failed).toBe(1)
  expect(countChecks([])).toEqual(crashed)
})

test('a step that failed, was skipped or has no report is no success', () => {
  const steps = ['passed', 'failed', 'skipped', 'skipped'].map((status) => ({ status }))
  expect(countSteps(steps, 0)).toEqual({ passed: 1, failed: 1, skipped: 2 })
  expect(countSteps(null, 1)).toEqual(crashed)
  expect(countSteps([{ status: 'passed' }], 1).failed).toBe(1)
})

test('all suites together make one line', () => {
  const sum = addCounts([crashed, { passed: 5, failed: 0, skipped: 2 }])
  expect(describeCounts(sum)).toBe('5 passed, 1 failed, 2 skipped')
})
