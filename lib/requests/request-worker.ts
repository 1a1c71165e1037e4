import 'server-only'
import type { Database } from '@/db/database'
import { claimDueDispatches, setDispatchDone, setDispatchNextAttempt } from '@/db/dispatches'
import type { Vault } from '@/db/vault'
import { startWorkLoop } from '@/lib/background/work-loop'
import type { Logger } from '@/lib/config/logger'
import type { FulfilmentProvider } from './fulfilment-provider'
import type { StepReport } from './step-report'

const pollMs = 2_000
const batch = 10
const leaseMs = 60_000
const longestPauseMs = 30 * 60_000

export type RequestServices = {
  database: Database
  vault: Vault
  provider: FulfilmentProvider | null
  takeReport(report: StepReport): Promise<unknown>
  advanceDue(): Promise<number>
  sweep(): Promise<unknown>
  now(): Date
  log: Logger
}
export type RequestWorker = {
  /** For tests. Starts a new round if one is running. */
  runOnce(): Promise<void>
  stop(): Promise<void>
}

/** Sends each at least once under one key, also across restarts. */
async function dispatchDue({ database, vault, provider, now, log }: RequestServices): Promise<void> {
  if (!provider) return
  const leaseEndsAt = new Date(now().getTime() + leaseMs)
  const due = await claimDueDispatches(database, vault, now(), leaseEndsAt, batch)
  for (const request of due) {
    try {
      await provider.dispatch(request)
      await database.transaction((tx) => setDispatchDone(tx, request.id, now()))
    } catch (error) {
      log.warn(
        { attempts: request.attempts, reason: error instanceof Error ? error.name : 'unknown' },
        'request not dispatched',
      )
      const pauseMs = Math.min(longestPauseMs, 1_000 * 2 ** Math.min(request.attempts, 20))
      const next = new Date(now().getTime() + pauseMs)
      await database.transaction((tx) => setDispatchNextAttempt(tx, request.id, next))
    }
  }
}

export function startRequestWorker(services: RequestServices): RequestWorker {
  const loop = startWorkLoop({
    pollMs,
    async workOff() {
      await services.sweep()
      await services.advanceDue()
      await dispatchDue(services)
      await services.provider?.collectReports?.((report) => services.takeReport(report))
      return false
    },
    onFailure: (error) => services.log.error({ err: error }, 'requests could not be processed'),
  })
  return { runOnce: () => loop.drain(), stop: () => loop.stop() }
}
