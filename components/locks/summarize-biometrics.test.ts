import { expect, test } from 'vitest'
import type { LockState } from '@/lib/backend/account/locks-account'
import { biometricTypes } from '@/lib/locks/auth-types'
import { summarizeBiometrics } from './summarize-biometrics'

const describe = (...states: LockState['state'][]): LockState[] =>
  (['demo', ...biometricTypes] as const).map((authType, index) => {
    return { authType, state: states[index] ?? 'open', since: null, until: null }
  })

test('name and address say nothing of finger, iris and face', () => {
  expect(summarizeBiometrics(describe('locked', 'open', 'open', 'open'))).toBe('allOpen')
  expect(summarizeBiometrics(describe('open', 'locked', 'locked', 'locked'))).toBe('allLocked')
})

test('one that is open, if for a time only, leaves them locked in part', () => {
  expect(summarizeBiometrics(describe('open', 'locked', 'open-until', 'locked'))).toBe('partly')
  expect(summarizeBiometrics(describe('open', 'open-until', 'open-until', 'open-until'))).toBe('allOpen')
})
