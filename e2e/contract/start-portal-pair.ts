import path from 'node:path'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { startTemporaryServer } from '../../scripts/lib/temporary-server.mjs'
import type { Place } from './contract-client'

export type PortalPair = { embedded: Place; remote: Place; stop(): Promise<void> }

/**
 * Starts a portal with a registry of its own, and one that sends everything to it.
 * @param databases PostgreSQL addresses of the two; without them each has its own SQLite files
 */
export async function startPortalPair(
  name: string,
  databases?: { embedded: string; remote: string },
): Promise<PortalPair> {
  const start = (backend: 'embedded' | 'remote', settings: Record<string, string>) => {
    const database = databases ? { DATABASE_URL: databases[backend] } : {}
    const logFile = path.join(projectRoot, `test-results/contract-${name}-${backend}.log`)
    return startTemporaryServer({ settings: { RATE_LIMITS: 'off', ...database, ...settings }, logFile })
  }
  const embedded = await start('embedded', {})
  const remote = await start('remote', { BACKEND: 'mosip', MOSIP_URL: embedded.origin }).catch(
    async (error: unknown) => {
      await embedded.stop()
      throw error
    },
  )
  const registryOrigin = embedded.origin
  return {
    embedded: { origin: embedded.origin, registryOrigin, isRemote: false },
    remote: { origin: remote.origin, registryOrigin, isRemote: true },
    async stop() {
      await Promise.all([remote.stop(), embedded.stop()])
    },
  }
}
