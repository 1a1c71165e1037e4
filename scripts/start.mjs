import './lib/check-node-version.mjs'
import { ensureBuild } from './lib/ensure-build.mjs'
import { ensureDependencies } from './lib/ensure-dependencies.mjs'
import { loadEnv } from './lib/load-env.mjs'
import { readPlace } from './lib/read-place.mjs'
import { runMain, StopWithAdvice } from './lib/run-main.mjs'
import { findServerOn } from './lib/server-pid.mjs'
import { followProgram, requireFreePort, startServer } from './lib/start-server.mjs'
import { waitForHealth } from './lib/wait-for-health.mjs'

/** @typedef {import('./lib/read-place.mjs').Place} Place */

/** @param {Place} place */
async function requireFreeDataFolder({ dataFolder }) {
  // Processes may share the folder on PostgreSQL, but SQLite has one writing process.
  const origin = process.env.DATABASE_URL ? null : await findServerOn(dataFolder)
  if (origin) throw new StopWithAdvice(`A portal already runs on this data folder, at ${origin}.`)
}

/** @param {Place} place */
function welcome({ isDemo, shownOrigin }) {
  const lines = [`The portal is ready:  ${shownOrigin}`]
  if (isDemo) {
    lines.push(`Demo residents:       ${shownOrigin}/demo`)
    lines.push(`Mail and SMS:         ${shownOrigin}/demo/mailbox`)
  }
  console.log(`\n${lines.join('\n')}\n\nStop it with Ctrl+C.`)
}

await runMain(async () => {
  loadEnv()
  const place = readPlace(process.env)
  // Checked first, so that nobody waits for a build to learn it.
  await requireFreeDataFolder(place)
  await requireFreePort(place)
  await ensureDependencies()
  await ensureBuild()
  const child = await startServer(place, { env: process.env })
  const ended = new AbortController()
  const end = followProgram(child, place.dataFolder).finally(() => ended.abort())
  if (await waitForHealth(place.localOrigin, ended.signal)) welcome(place)
  process.exitCode = await end
})
