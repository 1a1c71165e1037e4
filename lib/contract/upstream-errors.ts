import type { WireError } from './envelope'
import { ResidentError, type ResidentErrorCode } from './resident-error'

/** For the log; contains nothing that was sent or received. */
export type UnavailableReason =
  'timeout' | 'unreachable' | 'status' | 'too-large' | 'not-json' | 'shape' | 'not-offered'

export class UpstreamUnavailable extends Error {
  override name = 'UpstreamUnavailable'

  constructor(readonly reason: UnavailableReason) {
    super(`upstream: ${reason}`)
  }
}

/** `code` is our nearest code; `wireErrors` go to the client. */
export class UpstreamRefusal extends ResidentError {
  constructor(
    code: ResidentErrorCode,
    readonly wireErrors: WireError[],
  ) {
    super(code)
  }
}

/** Compares the name, because Next bundles this file more than once. */
export function isUpstreamUnavailable(error: unknown): error is UpstreamUnavailable {
  return error instanceof Error && error.name === 'UpstreamUnavailable'
}

/** The upstream server's errors; null if the failure is our own. */
export function readUpstreamErrors(error: ResidentError): WireError[] | null {
  return 'wireErrors' in error && Array.isArray(error.wireErrors) ? error.wireErrors : null
}
