import type { RegistrationStep, RidStatus } from './registration'

type Step = RegistrationStep['step']

/** In demo mode a request takes each step by itself after so long: three of them are a minute or so. */
export const demoStepSeconds = 25

/** The steps of a request in their order, with the status that the documents have for each. */
const path: { step: Step; status: RidStatus }[] = [
  { step: 'RECEIVED', status: 'RECEIVED' },
  { step: 'CHECKED', status: 'PROCESSING' },
  { step: 'IN_PROCESS', status: 'PROCESSING' },
  { step: 'DONE', status: 'PROCESSED' },
]

/** The step after the last one taken; null when the request is done or refused. */
export function findNextStep(taken: readonly Step[]): { step: Step; status: RidStatus } | null {
  if (taken.some((step) => step === 'REFUSED' || step === 'RE_REGISTER' || step === 'CANCELLED')) return null
  return path.find(({ step }) => !taken.includes(step)) ?? null
}

/** The status that goes with a step. */
export function findStatusOfStep(step: Step): RidStatus {
  if (step === 'REFUSED' || step === 'CANCELLED') return 'REJECTED' // the documents have no word for cancelled
  if (step === 'RE_REGISTER') return 'RE_REGISTER'
  return path.find((each) => each.step === step)?.status ?? 'PROCESSING'
}

/** Whether a request is neither done nor refused nor cancelled. */
export const isUnderWay = (status: RidStatus) => status === 'RECEIVED' || status === 'PROCESSING'

/** Whether nobody works on it yet: it has been received, and nothing more. */
export const isUntouched = (taken: readonly Step[]) => taken.length > 0 && taken.every((step) => step === 'RECEIVED')
