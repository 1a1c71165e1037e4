import 'server-only'
import { constants } from 'node:os'

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const
/** Ctrl+C reaches this process from the terminal and again from `npm start`. */
const sameSignalMs = 2_000
const goneWithinMs = 18_000

/** 18 seconds at most; a later second signal ends the process at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let since: number | null = null
  const onSignal = (signal: (typeof signals)[number]) => {
    if (since !== null) {
      if (performance.now() - since > sameSignalMs) process.exit(128 + constants.signals[signal])
      return
    }
    since = performance.now()
    setTimeout(() => process.exit(1), goneWithinMs)
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(
          `The portal could not stop cleanly: ${error instanceof Error ? error.message : 'unknown'}\n`,
        )
        process.exit(1)
      },
    )
  }
  for (const signal of signals) {
    // Next's own handler waits for idle connections and ends the process before the workers stop.
    process.removeAllListeners(signal)
    process.on(signal, onSignal)
  }
}
