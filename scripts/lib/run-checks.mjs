import { nextCommand } from './ensure-build.mjs'
import { runNode } from './run-command.mjs'

/** @typedef {{ name: string, ok: boolean }} CheckResult */

const cruised = ['app', 'components', 'db', 'lib', 'scripts', 'e2e', 'proxy.ts', 'instrumentation.ts']

/** Route types are generated, and a new clone has none. */
const typegen = [nextCommand, 'typegen']

/** The longest first, because two run at a time. @type {{ name: string, command: string[] }[]} */
const checks = [
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'layers', command: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ...cruised] },
  { name: 'words', command: ['node_modules/cspell/bin.mjs', 'lint', '--no-progress', '--no-summary'] },
  { name: 'unused code', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'messages', command: ['scripts/check-messages.mjs'] },
  { name: 'sizes', command: ['scripts/check-sizes.mjs'] },
]

/**
 * @param {string[]} command
 * @returns {Promise<string | null>} the output of a command that failed
 */
async function findFailure([file = '', ...args]) {
  const { code, output } = await runNode(file, args, { env: { NEXT_TELEMETRY_DISABLED: '1' } })
  return code === 0 ? null : output
}

/**
 * Runs every check, even after a failure, with a line for each. Two at a time, as most of them use one core.
 * @returns {Promise<CheckResult[]>}
 */
export async function runChecks() {
  /** @type {CheckResult[]} */
  const results = []
  const typegenFailure = await findFailure(typegen)
  const waiting = checks.values()
  async function runLane() {
    for (const { name, command } of waiting) {
      const failure = (name === 'types' ? typegenFailure : null) ?? (await findFailure(command))
      console.log(failure === null ? `✓ ${name}` : `✗ ${name}\n${failure.trimEnd()}\n`)
      results.push({ name, ok: failure === null })
    }
  }
  await Promise.all([runLane(), runLane()])
  return results
}
