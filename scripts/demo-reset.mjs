import './lib/check-node-version.mjs'
import { loadEnv } from './lib/load-env.mjs'
import { readPlace } from './lib/read-place.mjs'
import { resetDemo } from './lib/reset-demo.mjs'
import { runMain, StopWithAdvice } from './lib/run-main.mjs'

await runMain(async () => {
  loadEnv()
  if (process.env.DATABASE_URL) {
    throw new StopWithAdvice('DATABASE_URL is set: drop and create that database with its own tools.')
  }
  const { dataFolder } = readPlace(process.env)
  const count = await resetDemo(dataFolder)
  console.log(`Emptied ${dataFolder} (${count} entries). The next start loads the demo country again.`)
})
