import type { TimelineState } from '@/components/page/timeline'
import type { RidStatusAnswer } from '@/lib/backend/resident-backend'

type StepTaken = RidStatusAnswer['steps'][number]
export type PlannedStep = { step: StepTaken['step']; state: TimelineState; at: Date | null }

/** How an application goes when nothing stands in its way. */
const normalPath: readonly StepTaken['step'][] = ['RECEIVED', 'CHECKED', 'IN_PROCESS', 'DONE']
const endings: Partial<Record<StepTaken['step'], TimelineState>> = {
  DONE: 'done',
  REFUSED: 'stopped',
  RE_REGISTER: 'stopped',
  CANCELLED: 'stopped',
}

/** The steps taken, the newest of them as where the application stands, and those to come. */
export function planTimeline(taken: readonly StepTaken[]): PlannedStep[] {
  const newest = taken.at(-1)
  const past = taken.map(({ step, at }): PlannedStep => {
    return { step, at, state: step === newest?.step ? (endings[step] ?? 'now') : 'done' }
  })
  if (newest && endings[newest.step]) return past
  const coming = newest ? normalPath.slice(normalPath.indexOf(newest.step) + 1) : normalPath
  return [...past, ...coming.map((step): PlannedStep => ({ step, state: 'todo', at: null }))]
}
