export class QueueFullError extends Error {
  override name = 'QueueFullError'
  readonly retryAfterSeconds = 5

  constructor(work: string) {
    super(`Too many wait: ${work}`)
  }
}

/** Compares the name, because Next bundles this file more than once and has several such classes. */
export function isQueueFull(error: unknown): error is QueueFullError {
  return error instanceof Error && error.name === 'QueueFullError'
}
