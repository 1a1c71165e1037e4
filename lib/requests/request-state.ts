import type { RegistrationStep, RidStatus } from './registration'

/** The documents have no word for a cancelled request. */
export type RequestState = RidStatus | 'CANCELLED'

export function findRequestState(status: RidStatus, steps: readonly RegistrationStep[]): RequestState {
  return steps.at(-1)?.step === 'CANCELLED' ? 'CANCELLED' : status
}
