import type { RegistrationStep, RidStatus } from './registration'

/** Where a request stands, as people are told: the documents' status, which has no word for cancelled, and that word. */
export type RequestState = RidStatus | 'CANCELLED'

export function findRequestState(status: RidStatus, steps: readonly RegistrationStep[]): RequestState {
  return steps.at(-1)?.step === 'CANCELLED' ? 'CANCELLED' : status
}
