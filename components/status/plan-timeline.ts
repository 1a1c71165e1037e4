import type { TimelineState } from '@/components/page/timeline'
import type { RidStatusAnswer } from '@/lib/backend/resident-backend'

type StepTaken = RidStatusAnswer['steps'][number]
export type PlannedStep = { step: StepTaken['step']; state: TimelineState; at: Date | null }

const normalPath: readonly StepTaken['step'][] = ['RECEIVED', 'CHECKED', 'IN_PROCESS', 'DONE']
const endings: Partial<Record<StepTaken['step'], TimelineState>> = {
  DONE: 'done',
  REFUSED: 'stopped',
  RE_REGISTER: 'stopped',
  CANCELLED: 'stopped',
}

/** Taken steps, the newest as the current one, then those to come. */
export function planTimeline(taken: readonly StepTaken[]): PlannedStep[] {
  const newest = taken.at(-1)
  const past = taken.map(({ step, at }): PlannedStep => {
    return { step, at, state: step === newest?.step ? (endings[step] ?? 'now') : 'done' }
  })
  if (newest && endings[newest.step]) return past
  const coming = newest ? normalPath.slice(normalPath.indexOf(newest.step) + 1) : normalPath
  return [...past, ...coming.map((step): PlannedStep => ({ step, state: 'todo', at: null }))]
}
