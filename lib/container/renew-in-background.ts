import 'server-only'
import type { Database } from '@/db/database'
import { renewLookups } from '@/db/renew-lookups'
import type { Vault } from '@/db/vault'
import type { Logger } from '@/lib/config/logger'

export type Renewal = { done: Promise<void>; stop(): Promise<void> }

/** What is left at the end continues after the next start. */
export function renewInBackground(database: Database, vault: Vault, log: Logger): Renewal {
  const ending = new AbortController()
  async function renew() {
    try {
      const { renewed, failed } = await renewLookups({ database, vault }, { signal: ending.signal })
      if (renewed > 0) log.info({ renewed }, 'look-up hashes renewed')
      if (failed > 0) log.warn({ failed }, 'look-up hashes could not be renewed')
    } catch (err) {
      log.error({ err }, 'the renewal of look-up hashes ended early')
    }
  }
  const done = renew()
  const stop = async () => {
    ending.abort()
    await done
  }
  return { done, stop }
}
