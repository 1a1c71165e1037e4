import path from 'node:path'
import { isBroken } from './count-tests.mjs'
import { projectRoot } from './project-root.mjs'

/** @typedef {import('./count-tests.mjs').VitestReport} VitestReport */
/** @typedef {import('./count-tests.mjs').PlaywrightReport} PlaywrightReport */
/** @typedef {import('./count-tests.mjs').PlaywrightSuite} PlaywrightSuite */

/** @param {string} text */
export const firstLine = (text) => (text.split('\n', 1)[0] ?? '').trim()

/** @param {string} file */
const fromRoot = (file) => path.relative(projectRoot, file).split(path.sep).join('/')

/** @typedef {{ file: string | null, message: string }} Unhandled what no test caught */

/**
 * @param {VitestReport | null} report
 * @param {Unhandled[] | null} [unhandled]
 * @returns {string[]} a line for each failed test, and for each failure outside of tests
 */
export function nameVitestFailures(report, unhandled) {
  const inFiles = (report?.testResults ?? []).flatMap((result) => {
    const file = fromRoot(result.name)
    if (isBroken(result)) return [`${file} › ${firstLine(result.message ?? '') || 'ended before its tests did'}`]
    const failed = result.assertionResults.filter(({ status }) => status === 'failed')
    return failed.map(({ ancestorTitles, title }) => [file, ...ancestorTitles, title].filter(Boolean).join(' › '))
  })
  const outside = (unhandled ?? []).map(({ file, message }) =>
    [file && fromRoot(file), firstLine(message)].filter(Boolean).join(' › '),
  )
  return [...inFiles, ...outside]
}

/**
 * @param {PlaywrightSuite} suite a file, or a group of tests in it
 * @param {string[]} groups that it is in
 * @returns {string[]}
 */
function nameInSuite({ specs = [], suites = [] }, groups) {
  const own = specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, projectName }) => {
        const end = status === 'flaky' ? ' (passed when it was tried again)' : ''
        return [`[${projectName}] ${file}:${line}`, ...groups, title].join(' › ') + end
      }),
  )
  return [...own, ...suites.flatMap((child) => nameInSuite(child, [...groups, child.title]))]
}

/**
 * @param {PlaywrightReport | null} report
 * @returns {string[]} a line for each failed test, with the viewport, and for each failure outside of tests
 */
export function namePlaywrightFailures(report) {
  const tests = (report?.suites ?? []).flatMap((file) => nameInSuite(file, []))
  const outside = (report?.errors ?? []).map(({ message, location }) => {
    const place = location ? `${fromRoot(location.file)}:${location.line} › ` : ''
    return `${place}${firstLine(message ?? 'an error without words')}`
  })
  return [...tests, ...outside]
}

/**
 * @param {string} title of the suite
 * @param {{ failed: number }} counts
 * @param {string[]} names of what failed
 * @param {number} exitCode of the program
 * @returns {string[]} the names under the title; a failure without a name is a crash of the program
 */
export function describeFailures(title, { failed }, names, exitCode) {
  const crash = names.length < failed ? [`the run itself, which ended with code ${exitCode} (see its output)`] : []
  return [...names, ...crash].map((name) => `${title} › ${name}`)
}
