import './lib/check-node-version.mjs'
import { ensureBuild } from './lib/ensure-build.mjs'
import { ensureDependencies } from './lib/ensure-dependencies.mjs'
import { runMain } from './lib/run-main.mjs'

await runMain(async () => {
  await ensureDependencies()
  await ensureBuild()
  console.log('The build is up to date.')
})
