import path from 'node:path'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { startTemporaryServer } from '../../scripts/lib/temporary-server.mjs'
import type { Place } from './contract-client'

export type PortalPair = { embedded: Place; remote: Place; stop(): Promise<void> }

type PairOptions = {
  /** PostgreSQL addresses of the two; without them each has its own SQLite files. */
  databases?: { embedded: string; remote: string }
  /** `conceal` is what a portal does by default outside demo mode. */
  unknownId?: 'disclose' | 'conceal'
}

/** Starts a portal with a registry of its own, and one that sends everything to it. */
export async function startPortalPair(
  name: string,
  { databases, unknownId = 'disclose' }: PairOptions = {},
): Promise<PortalPair> {
  const start = (backend: 'embedded' | 'remote', settings: Record<string, string>) => {
    const database = databases ? { DATABASE_URL: databases[backend] } : {}
    const logFile = path.join(projectRoot, `test-results/contract-${name}-${backend}.log`)
    return startTemporaryServer({
      settings: { RATE_LIMITS: 'off', UNKNOWN_ID: unknownId, ...database, ...settings },
      logFile,
    })
  }
  const embedded = await start('embedded', {})
  const remote = await start('remote', { BACKEND: 'mosip', MOSIP_URL: embedded.origin }).catch(
    async (error: unknown) => {
      await embedded.stop()
      throw error
    },
  )
  const shared = { registryOrigin: embedded.origin, isConcealing: unknownId === 'conceal' }
  return {
    embedded: { origin: embedded.origin, isRemote: false, ...shared },
    remote: { origin: remote.origin, isRemote: true, ...shared },
    async stop() {
      await Promise.all([remote.stop(), embedded.stop()])
    },
  }
}
