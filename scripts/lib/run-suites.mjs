import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countChecks, countPlaywright, countVitest } from './count-tests.mjs'
import { buildWorkers, ensureBuild } from './ensure-build.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { runChecks } from './run-checks.mjs'
import { runNode } from './run-command.mjs'
import { StopWithAdvice } from './run-main.mjs'

/** @typedef {import('./count-tests.mjs').Counts} Counts */

/**
 * Gives a test program a file for its report, and reads it.
 * @param {(file: string) => Promise<{ code: number }>} run
 */
async function withReport(run) {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-report-'))
  try {
    const file = path.join(folder, 'report.json')
    const { code } = await run(file)
    const text = await readFile(file, 'utf8').catch(() => 'null')
    return { report: JSON.parse(text), code }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @type {Promise<void> | undefined} */
let workers

/**
 * @param {string} project of vitest.config.ts
 * @returns {Promise<Counts>}
 */
async function runVitest(project) {
  await (workers ??= buildWorkers())
  const { report, code } = await withReport((file) => {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    return runNode('node_modules/vitest/vitest.mjs', args, { shown: true })
  })
  return countVitest(report, code)
}

/** @returns {Promise<Counts>} */
async function runPlaywright() {
  await ensureBuild()
  const CHROME_PATH = await ensureChromium()
  const { report, code } = await withReport((file) =>
    runNode('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
      env: { CHROME_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      shown: true,
    }),
  )
  return countPlaywright(report, code)
}

/** @type {Record<string, { title: string, run(): Promise<Counts> }>} */
export const suites = {
  unit: { title: 'SQLite', run: () => runVitest('sqlite') },
  postgres: { title: 'PostgreSQL', run: () => runVitest('postgres') },
  browser: { title: 'browser', run: runPlaywright },
  check: { title: 'checks', run: async () => countChecks(await runChecks()) },
}

/**
 * Runs a suite; one that cannot even start has failed, and the others run all the same.
 * @param {{ title: string, run(): Promise<Counts> }} suite
 * @returns {Promise<Counts>}
 */
export async function runSuite({ title, run }) {
  console.log(`\n— ${title}`)
  try {
    return await run()
  } catch (error) {
    console.error(error instanceof StopWithAdvice ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
