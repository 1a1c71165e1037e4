import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'

type Patience = {
  /** How long it is tried again after the first failure. */
  patienceMs: number
  pauseMs: number
  /** Whether the failure may pass by itself. */
  isPassing(error: unknown): boolean
  /** Called once, when it has to wait. */
  onWait(error: unknown): void
}

/**
 * Opens what another machine may not be ready for yet, as when all start together.
 * @throws the last failure, when patience has ended or the failure does not pass
 */
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
