import './lib/check-node-version.mjs'
import { ensureDependencies } from './lib/ensure-dependencies.mjs'
import { runChecks } from './lib/run-checks.mjs'
import { runMain } from './lib/run-main.mjs'

await runMain(async () => {
  await ensureDependencies()
  const results = await runChecks()
  if (results.some(({ ok }) => !ok)) process.exitCode = 1
})
