import type { RegistrationStep, RidStatus } from './registration'

type Step = RegistrationStep['step']

/** Three steps take about a minute. */
export const demoStepSeconds = 25

const path: { step: Step; status: RidStatus }[] = [
  { step: 'RECEIVED', status: 'RECEIVED' },
  { step: 'CHECKED', status: 'PROCESSING' },
  { step: 'IN_PROCESS', status: 'PROCESSING' },
  { step: 'DONE', status: 'PROCESSED' },
]

export function findNextRequestStep(taken: readonly Step[]): { step: Step; status: RidStatus } | null {
  if (taken.some((step) => step === 'REFUSED' || step === 'RE_REGISTER' || step === 'CANCELLED')) return null
  return path.find(({ step }) => !taken.includes(step)) ?? null
}

export function findStatusOfStep(step: Step): RidStatus {
  if (step === 'REFUSED' || step === 'CANCELLED') return 'REJECTED' // the documents have no word for cancelled
  if (step === 'RE_REGISTER') return 'RE_REGISTER'
  return path.find((each) => each.step === step)?.status ?? 'PROCESSING'
}

export const isUnderWay = (status: RidStatus) => status === 'RECEIVED' || status === 'PROCESSING'

/** Received, but not in work. */
export const isUntouched = (taken: readonly Step[]) => taken.length > 0 && taken.every((step) => step === 'RECEIVED')
