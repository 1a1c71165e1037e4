import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'

type Patience = {
  /** How long to try after the first failure. */
  patienceMs: number
  pauseMs: number
  isPassing(error: unknown): boolean
  /** Called once, before the first wait. */
  onWait(error: unknown): void
}

/** Retries while another machine starts. @throws the last failure */
export async function openPatiently<T>(open: () => Promise<T>, patience: Patience): Promise<T> {
  const deadline = performance.now() + patience.patienceMs
  for (let attempts = 0; ; attempts += 1) {
    try {
      return await open()
    } catch (error) {
      if (!patience.isPassing(error) || performance.now() >= deadline) throw error
      if (attempts === 0) patience.onWait(error)
      await sleep(patience.pauseMs)
    }
  }
}
