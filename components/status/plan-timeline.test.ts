import { expect, test } from 'vitest'
import { planTimeline } from './plan-timeline'

type Taken = Parameters<typeof planTimeline>[0]
const at = new Date('2026-11-03T08:15:00Z')
const take = (...steps: Taken[number]['step'][]): Taken => steps.map((step) => ({ step, at }))
const show = (taken: Taken) => planTimeline(taken).map(({ step, state }) => `${step} ${state}`)

test('an application under way shows where it stands and what is to come', () => {
  expect(show(take('RECEIVED', 'CHECKED', 'IN_PROCESS'))).toEqual([
    'RECEIVED done',
    'CHECKED done',
    'IN_PROCESS now',
    'DONE todo',
  ])
  expect(show(take('RECEIVED'))).toEqual(['RECEIVED now', 'CHECKED todo', 'IN_PROCESS todo', 'DONE todo'])
})

test('a finished one has nothing to come', () => {
  expect(show(take('RECEIVED', 'CHECKED', 'IN_PROCESS', 'DONE')).at(-1)).toBe('DONE done')
})

test.each(['REFUSED', 'RE_REGISTER'] as const)('one that ended with %s promises no further step', (step) => {
  expect(show(take('RECEIVED', 'CHECKED', step))).toEqual(['RECEIVED done', 'CHECKED done', `${step} stopped`])
})

test('steps taken have their time, steps to come have none', () => {
  expect(planTimeline(take('RECEIVED')).map((planned) => planned.at)).toEqual([at, null, null, null])
})
