import { nextCommand } from './ensure-build.mjs'
import { runNode } from './run-command.mjs'

/** @typedef {{ name: string, ok: boolean }} CheckResult */

const cruised = ['app', 'components', 'db', 'lib', 'scripts', 'e2e', 'proxy.ts', 'instrumentation.ts']

/** @type {{ name: string, commands: string[][] }[]} */
const checks = [
  // Route types are generated, and a new clone has none.
  {
    name: 'types',
    commands: [
      [nextCommand, 'typegen'],
      ['node_modules/typescript/bin/tsc', '--noEmit'],
    ],
  },
  { name: 'lint', commands: [['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']] },
  { name: 'format', commands: [['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']] },
  { name: 'layers', commands: [['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ...cruised]] },
  { name: 'unused code', commands: [['node_modules/knip/bin/knip.js', '--no-progress']] },
  { name: 'messages', commands: [['scripts/check-messages.mjs']] },
  { name: 'words', commands: [['node_modules/cspell/bin.mjs', 'lint', '--no-progress', '--no-summary']] },
  { name: 'sizes', commands: [['scripts/check-sizes.mjs']] },
]

/**
 * @param {string[][]} commands stops at the first failure
 * @returns {Promise<string | null>} the output of the failed command
 */
async function runUntilFailure(commands) {
  for (const [file = '', ...args] of commands) {
    const { code, output } = await runNode(file, args, { env: { NEXT_TELEMETRY_DISABLED: '1' } })
    if (code !== 0) return output
  }
  return null
}

/**
 * Runs every check, even after a failure, with a line for each.
 * @returns {Promise<CheckResult[]>}
 */
export async function runChecks() {
  const results = []
  for (const { name, commands } of checks) {
    const failure = await runUntilFailure(commands)
    console.log(failure === null ? `✓ ${name}` : `✗ ${name}\n${failure.trimEnd()}\n`)
    results.push({ name, ok: failure === null })
  }
  return results
}
