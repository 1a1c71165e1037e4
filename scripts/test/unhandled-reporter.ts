import { writeFileSync } from 'node:fs'
import type { SerializedError } from 'vitest'
import type { Reporter } from 'vitest/node'

/** Keeps failures outside tests, which the JSON report leaves out. */
export default class UnhandledReporter implements Reporter {
  onTestRunEnd(_modules: unknown, errors: readonly SerializedError[]) {
    const { UNHANDLED_FILE } = process.env
    if (UNHANDLED_FILE) writeFileSync(UNHANDLED_FILE, JSON.stringify(errors.map(describe)))
  }
}

function describe({ name, message, VITEST_TEST_PATH }: SerializedError) {
  return { file: typeof VITEST_TEST_PATH === 'string' ? VITEST_TEST_PATH : null, message: `${name}: ${message}` }
}
