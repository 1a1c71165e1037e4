import './lib/check-node-version.mjs'
import { buildWorkers, bundlerFlag, nextCommand } from './lib/ensure-build.mjs'
import { ensureDependencies } from './lib/ensure-dependencies.mjs'
import { loadEnv } from './lib/load-env.mjs'
import { readPlace } from './lib/read-place.mjs'
import { runMain } from './lib/run-main.mjs'
import { followProgram, requireFreePort, startProgram } from './lib/start-server.mjs'

await runMain(async () => {
  loadEnv()
  const place = readPlace(process.env)
  await requireFreePort(place)
  await ensureDependencies()
  await buildWorkers()
  const args = [nextCommand, 'dev', bundlerFlag, '--hostname', place.host, '--port', String(place.port)]
  const env = { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' }
  const child = await startProgram(place, args, { env })
  process.exitCode = await followProgram(child, place.dataFolder)
})
