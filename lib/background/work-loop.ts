import 'server-only'

export type WorkLoop = {
  /** Begins a round now, or another one after the round that is running. */
  nudge(): void
  /** Nudges, and waits until all rounds have ended. */
  drain(): Promise<void>
  stop(): Promise<void>
}
export type Work = {
  pollMs: number
  /** Does what is due; true if there may be more. */
  workOff(): Promise<boolean>
  onFailure(error: unknown): void
}

/** Rounds never overlap. */
export function startWorkLoop({ pollMs, workOff, onFailure }: Work): WorkLoop {
  const stop = new AbortController()
  const isStopped = () => stop.signal.aborted
  let nudges = 0
  let running: Promise<void> | undefined

  async function run() {
    for (let seen = -1; seen !== nudges && !isStopped();) {
      seen = nudges
      try {
        while (!isStopped() && (await workOff()));
      } catch (error) {
        onFailure(error)
      }
    }
    running = undefined
  }

  function nudge() {
    nudges += 1
    if (!isStopped()) running ??= run()
  }

  const timer = setInterval(() => {
    if (!running) nudge()
  }, pollMs)
  timer.unref()
  return {
    nudge,
    async drain() {
      nudge()
      await running
    },
    async stop() {
      clearInterval(timer)
      stop.abort()
      await running
    },
  }
}
