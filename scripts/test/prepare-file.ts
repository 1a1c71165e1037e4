// First, as it prepares the framework's storage for all modules of the worker.
import 'next/dist/server/node-environment-baseline'
import { afterAll, expect } from 'vitest'

/** Without what sharp sets when it loads. */
function readEnvironment() {
  const environment = { ...process.env }
  delete environment.VIPSHOME
  return environment
}

// Files share their worker, so what one leaves in the environment would change the next.
const before = readEnvironment()
afterAll(() => {
  expect(readEnvironment()).toEqual(before)
})
