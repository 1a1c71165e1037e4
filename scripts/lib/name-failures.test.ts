import path from 'node:path'
import { expect, test } from 'vitest'
import { countPlaywright, countVitest } from './count-tests.mjs'
import { describeFailures, namePlaywrightFailures, nameVitestFailures } from './name-failures.mjs'
import { projectRoot } from './project-root.mjs'

const passedTest = { status: 'passed', ancestorTitles: [''], title: 'counts' }
const failedTest = { status: 'failed', ancestorTitles: ['', 'a vault'], title: 'seals' }
const inFile = (name: string, more: object) => ({
  name: path.join(projectRoot, name),
  status: 'failed',
  message: '',
  assertionResults: [passedTest],
  ...more,
})
const reportOf = (...testResults: ReturnType<typeof inFile>[]) => ({
  numPassedTests: 1,
  numFailedTests: testResults.flatMap((file) => file.assertionResults.filter((each) => each.status === 'failed'))
    .length,
  ...{ numPendingTests: 0, numTodoTests: 0, testResults },
})

test('a file whose process died is named, and counted', () => {
  const running = { ...passedTest, status: 'pending' }
  const report = reportOf(
    inFile('lib/a.test.ts', { status: 'passed', assertionResults: [passedTest, running] }),
    inFile('lib/b.test.ts', { status: 'passed', assertionResults: [] }),
    inFile('lib/c.test.ts', { status: 'passed', assertionResults: [{ ...passedTest, status: 'skipped' }] }),
  )
  expect(nameVitestFailures(report)).toEqual([
    'lib/a.test.ts › ended before its tests did',
    'lib/b.test.ts › ended before its tests did',
  ])
  expect(countVitest(report, 1).failed).toBe(2)
})

test('an error that no test caught is named, with its file where that is known', () => {
  const unhandled = [
    { file: path.join(projectRoot, 'lib/a.test.ts'), message: 'Error: too late\n  at x' },
    { file: null, message: 'Error: Worker forks emitted error.' },
  ]
  const names = nameVitestFailures(reportOf(inFile('lib/b.test.ts', { status: 'passed' })), unhandled)
  expect(names).toEqual(['lib/a.test.ts › Error: too late', 'Error: Worker forks emitted error.'])
  expect(describeFailures('SQLite', { failed: 1 }, names, 1)).toHaveLength(2)
})

test('a failed unit test is named with its file and groups', () => {
  const report = reportOf(
    inFile('lib/a.test.ts', { assertionResults: [passedTest, failedTest, { ...failedTest, title: 'opens' }] }),
    inFile('lib/b.test.ts', { status: 'passed' }),
  )
  expect(nameVitestFailures(report)).toEqual(['lib/a.test.ts › a vault › seals', 'lib/a.test.ts › a vault › opens'])
})

test.each([
  ['cannot be loaded', []],
  ['cannot be prepared', [{ ...passedTest, status: 'skipped' }]],
  ['cannot be tidied up', [passedTest]],
])('a file that %s is named with the reason, and counted beside failed tests', (_name, assertionResults) => {
  const message = 'Failed to load ./x\n  at b.test.ts'
  const report = reportOf(
    inFile('lib/a.test.ts', { assertionResults: [failedTest] }),
    inFile('lib/b.test.ts', { message, assertionResults }),
  )
  expect(nameVitestFailures(report)).toEqual(['lib/a.test.ts › a vault › seals', 'lib/b.test.ts › Failed to load ./x'])
  expect(countVitest(report, 1).failed).toBe(2)
})

const spec = (title: string, ...statuses: [projectName: string, status: string][]) => ({
  ...{ file: 'card.spec.ts', line: 12, title },
  tests: statuses.map(([projectName, status]) => ({ projectName, status })),
})
const browserReport = {
  stats: { expected: 1, unexpected: 2, flaky: 1, skipped: 0 },
  suites: [
    {
      title: 'card.spec.ts',
      specs: [spec('opens', ['phone', 'expected'], ['desktop', 'unexpected'])],
      suites: [{ title: 'without scripts', specs: [spec('prints', ['phone', 'flaky'], ['once', 'unexpected'])] }],
    },
  ],
  errors: [],
}

test('a failed browser test is named with its viewport, file, line and groups', () => {
  expect(namePlaywrightFailures(browserReport)).toEqual([
    '[desktop] card.spec.ts:12 › opens',
    '[phone] card.spec.ts:12 › without scripts › prints (passed when it was tried again)',
    '[once] card.spec.ts:12 › without scripts › prints',
  ])
})

test('what fails outside of the browser tests is named and counted', () => {
  const location = { file: path.join(projectRoot, 'e2e/card.spec.ts'), line: 3 }
  const errors = [{ message: 'SyntaxError: x\n  at y', location }, { message: 'Timed out' }, {}]
  const report = { ...browserReport, suites: [], errors }
  expect(namePlaywrightFailures(report)).toEqual([
    'e2e/card.spec.ts:3 › SyntaxError: x',
    'Timed out',
    'an error without words',
  ])
  expect(countPlaywright(report, 1).failed).toBe(6)
})

test('a failure without a name is a crash of the run, and is said to be one', () => {
  const crash = 'SQLite › the run itself, which ended with code 134 (see its output)'
  expect(describeFailures('SQLite', countVitest(null, 134), nameVitestFailures(null), 134)).toEqual([crash])
  expect(describeFailures('SQLite', { failed: 2 }, ['a › b'], 134)).toEqual(['SQLite › a › b', crash])
  expect(describeFailures('browser', countPlaywright(null, 1), namePlaywrightFailures(null), 1)).toHaveLength(1)
  expect(describeFailures('SQLite', { failed: 0 }, [], 0)).toEqual([])
})
