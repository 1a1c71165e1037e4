import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countChecks, countPlaywright, countVitest } from './count-tests.mjs'
import { buildWorkers, ensureBuild } from './ensure-build.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { describeFailures, firstLine, namePlaywrightFailures, nameVitestFailures } from './name-failures.mjs'
import { runChecks } from './run-checks.mjs'
import { runCommand, runNode } from './run-command.mjs'
import { StopWithAdvice } from './run-main.mjs'

/** @typedef {import('./count-tests.mjs').Counts} Counts */
/** @typedef {{ counts: Counts, names: string[], code: number }} Outcome `names` of what failed, `code` of the program */
/** @typedef {{ title: string, run(): Promise<Outcome> }} Suite */

/** @param {string} file */
const readJson = async (file) => JSON.parse(await readFile(file, 'utf8').catch(() => 'null'))

/**
 * Gives a test program files for its report and for failures outside tests, and reads them.
 * @param {(file: string, unhandledFile: string) => Promise<{ code: number }>} run
 */
export async function withReport(run) {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-report-'))
  try {
    const file = path.join(folder, 'report.json')
    const unhandledFile = path.join(folder, 'unhandled.json')
    const { code } = await run(file, unhandledFile)
    const [report, unhandled] = await Promise.all([readJson(file), readJson(unhandledFile)])
    return { report, unhandled, code }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @type {Promise<void> | undefined} */
let workers

/**
 * @param {string} project of vitest.config.ts
 * @param {{ node?: string, tests?: string[] }} [some] another Node than this one; files to run instead of all
 * @returns {Promise<Outcome>}
 */
export async function runVitest(project, { node = process.execPath, tests = [] } = {}) {
  await (workers ??= buildWorkers())
  const { report, unhandled, code } = await withReport((file, UNHANDLED_FILE) => {
    const reporters = ['default', 'json', './scripts/test/unhandled-reporter.ts'].map((name) => `--reporter=${name}`)
    const args = [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...tests,
      '--project',
      project,
      ...reporters,
      `--outputFile.json=${file}`,
    ]
    return runCommand(node, args, { env: { UNHANDLED_FILE }, shown: true })
  })
  return { counts: countVitest(report, code), names: nameVitestFailures(report, unhandled), code }
}

/** @returns {Promise<Outcome>} */
async function runPlaywright() {
  await ensureBuild()
  const CHROME_PATH = await ensureChromium()
  const { report, code } = await withReport((file) =>
    runNode('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
      env: { CHROME_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      shown: true,
    }),
  )
  return { counts: countPlaywright(report, code), names: namePlaywrightFailures(report), code }
}

/** @returns {Promise<Outcome>} */
async function runAllChecks() {
  const results = await runChecks()
  return { counts: countChecks(results), names: results.filter(({ ok }) => !ok).map(({ name }) => name), code: 1 }
}

/** @type {Record<string, Suite>} */
export const suites = {
  unit: { title: 'SQLite', run: () => runVitest('sqlite') },
  postgres: { title: 'PostgreSQL', run: () => runVitest('postgres') },
  browser: { title: 'browser', run: runPlaywright },
  check: { title: 'checks', run: runAllChecks },
}

/**
 * A suite that cannot start has failed; the others still run.
 * @param {Suite} suite
 * @returns {Promise<{ counts: Counts, failures: string[] }>} with a line for each failure
 */
export async function runSuite({ title, run }) {
  console.log(`\n— ${title}`)
  try {
    const { counts, names, code } = await run()
    return { counts, failures: describeFailures(title, counts, names, code) }
  } catch (error) {
    console.error(error instanceof StopWithAdvice ? error.message : error)
    const reason = error instanceof Error ? error.message : String(error)
    const counts = { passed: 0, failed: 1, skipped: 0 }
    return { counts, failures: describeFailures(title, counts, [`could not start: ${firstLine(reason)}`], 1) }
  }
}
