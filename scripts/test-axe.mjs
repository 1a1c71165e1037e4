import './lib/check-node-version.mjs'
import { ensureBuild } from './lib/ensure-build.mjs'
import { ensureDependencies } from './lib/ensure-dependencies.mjs'
import { ensureChromium } from './lib/find-chromium.mjs'
import { runNode } from './lib/run-command.mjs'
import { runMain } from './lib/run-main.mjs'

// The whole matrix: every page and state, light and dark, both directions. `npm test` runs a part.
await runMain(async () => {
  await ensureDependencies()
  await ensureBuild()
  const env = { CHROME_PATH: await ensureChromium(), AXE_MATRIX: 'whole' }
  const args = ['test', 'matrix', '--project=matrix-coverage', '--reporter=list']
  const { code } = await runNode('node_modules/@playwright/test/cli.js', args, { env, shown: true })
  process.exitCode = code
})
