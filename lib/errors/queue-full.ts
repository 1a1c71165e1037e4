/** More work of a kind is asked for than may wait for its turn; to be tried again in a while. */
export class QueueFullError extends Error {
  override name = 'QueueFullError'
  readonly retryAfterSeconds = 5

  /** @param work what there is too much of, for the log */
  constructor(work: string) {
    super(`Too many wait: ${work}`)
  }
}

/** By its name, not its class: Next bundles this file more than once, so one process has several such classes. */
export function isQueueFull(error: unknown): error is QueueFullError {
  return error instanceof Error && error.name === 'QueueFullError'
}
