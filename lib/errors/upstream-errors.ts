import type { WireError } from '@/lib/contract/envelope'
import { ResidentError, type ResidentErrorCode } from './resident-error'

/** Why there is no answer to go by; a word for the log, which never holds what was sent or came. */
export type UnavailableReason =
  'timeout' | 'unreachable' | 'status' | 'too-large' | 'not-json' | 'shape' | 'not-offered'

/** The upstream server gave no answer that fits the contract, or the contract does not offer what was asked. */
export class UpstreamUnavailable extends Error {
  override name = 'UpstreamUnavailable'

  constructor(readonly reason: UnavailableReason) {
    super(`upstream: ${reason}`)
  }
}

/** The upstream server refused; `code` is the nearest of our own, `wireErrors` what a client of the contract gets. */
export class UpstreamRefusal extends ResidentError {
  constructor(
    code: ResidentErrorCode,
    readonly wireErrors: WireError[],
  ) {
    super(code)
  }
}

/** By its name, not its class, as Next bundles this file more than once. */
export function isUpstreamUnavailable(error: unknown): error is UpstreamUnavailable {
  return error instanceof Error && error.name === 'UpstreamUnavailable'
}

/** The errors as the upstream server gave them; null when the failure is this portal's own. */
export function readUpstreamErrors(error: ResidentError): WireError[] | null {
  return 'wireErrors' in error && Array.isArray(error.wireErrors) ? error.wireErrors : null
}
