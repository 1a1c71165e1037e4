import { expect, test } from 'vitest'
import { findRequestState } from './request-state'
import { isUnderWay, isUntouched } from './request-steps'

const at = new Date('2026-11-03T08:15:00Z')

test('nobody works on a request that was received and no more', () => {
  expect(isUntouched(['RECEIVED'])).toBe(true)
  expect(isUntouched(['RECEIVED', 'CHECKED'])).toBe(false)
  expect(isUntouched(['RECEIVED', 'CANCELLED'])).toBe(false)
  expect(isUntouched([])).toBe(false)
})

test('what is done, refused or to be registered again is no longer under way', () => {
  const states = ['RECEIVED', 'PROCESSING', 'PROCESSED', 'REJECTED', 'RE_REGISTER'] as const
  expect(states.filter(isUnderWay)).toEqual(['RECEIVED', 'PROCESSING'])
})

test('cancelled is refused to the documents, and cancelled to people', () => {
  const received = { step: 'RECEIVED', at } as const
  expect(findRequestState('REJECTED', [received, { step: 'CANCELLED', at }])).toBe('CANCELLED')
  expect(findRequestState('REJECTED', [received, { step: 'REFUSED', at }])).toBe('REJECTED')
  expect(findRequestState('RECEIVED', [])).toBe('RECEIVED')
})
