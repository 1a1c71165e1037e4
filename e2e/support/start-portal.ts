import path from 'node:path'
import { ensureBuild } from '../../scripts/lib/ensure-build.mjs'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { startTemporaryServer } from '../../scripts/lib/temporary-server.mjs'

/**
 * Playwright's global set-up: the built portal in demo mode on a free port, with data that end with the run. It
 * conceals unknown IDs, as a portal does by default outside demo mode.
 */
export default async function startPortal() {
  await ensureBuild()
  const { origin, dataFolder, stop } = await startTemporaryServer({
    settings: { RATE_LIMITS: 'off', UNKNOWN_ID: 'conceal' },
    logFile: path.join(projectRoot, 'test-results/server.log'),
  })
  process.env.E2E_ORIGIN = origin
  process.env.E2E_LOCKS = path.join(dataFolder, 'e2e-locks')
  return stop
}
