import { expect, test } from 'vitest'
import { describeRun } from './describe-run.mjs'

const good = { title: 'checks', counts: { passed: 7, failed: 0, skipped: 0 }, failures: [] }
const bad = {
  ...{ title: 'SQLite', counts: { passed: 5, failed: 2, skipped: 1 } },
  failures: ['SQLite › a.test.ts › one', 'SQLite › b.test.ts › two'],
}

test('a run without failures ends with its counts alone', () => {
  expect(describeRun([good])).toEqual(['checks: 7 passed, 0 failed, 0 skipped', '7 passed, 0 failed, 0 skipped'])
})

test('every failure is named before the counts, and the last line is the sum', () => {
  expect(describeRun([bad, good])).toEqual([
    'Failed:',
    '  ✗ SQLite › a.test.ts › one',
    '  ✗ SQLite › b.test.ts › two',
    '',
    'SQLite: 5 passed, 2 failed, 1 skipped',
    'checks: 7 passed, 0 failed, 0 skipped',
    '12 passed, 2 failed, 1 skipped',
  ])
})
