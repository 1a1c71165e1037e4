import { expect, test } from 'vitest'
import { expandAuthTypes } from './auth-types'
import { planLockChange } from './plan-lock-change'

const all = ['bio', 'bio-FMR', 'bio-IIR', 'bio-FID']
const three = all.slice(1)

test('bio stands for all three kinds, each type is named once', () => {
  expect(expandAuthTypes(['bio'])).toEqual(three)
  expect(expandAuthTypes(['bio-FID', 'demo', 'bio-FID', 'otp'])).toEqual(['demo', 'bio-FID'])
  expect(expandAuthTypes(['bio', 'bio-FMR'])).toEqual(three)
})

test('what was turned on is locked, what was turned off is unlocked, in one go', () => {
  expect(planLockChange(['demo', 'bio-FMR'], ['bio-FMR', 'bio-IIR'])).toEqual({ lock: ['bio-IIR'], unlock: ['demo'] })
})

test('what nobody touched changes nothing, whatever holds by now', () => {
  expect(planLockChange([], [])).toEqual({ lock: [], unlock: [] })
  expect(planLockChange(all, all)).toEqual({ lock: [], unlock: [] })
  expect(planLockChange([], ['demo'])).toEqual({ lock: ['demo'], unlock: [] })
})

test('without scripts the switch for all biometrics alone locks or unlocks the three', () => {
  expect(planLockChange([], ['bio'])).toEqual({ lock: three, unlock: [] })
  expect(planLockChange(['bio-FMR'], ['bio', 'bio-FMR'])).toEqual({ lock: three, unlock: [] })
  expect(planLockChange(all, three)).toEqual({ lock: [], unlock: three })
})

test('with scripts the switch for all has followed the three, and they decide', () => {
  expect(planLockChange(all, [])).toEqual({ lock: [], unlock: three })
  expect(planLockChange(all, ['bio-IIR', 'bio-FID'])).toEqual({ lock: [], unlock: ['bio-FMR'] })
  expect(planLockChange(['bio-FMR'], all)).toEqual({ lock: three, unlock: [] })
})

test('where the two contradict each other, it is locked', () => {
  expect(planLockChange(['bio-FMR'], ['bio'])).toEqual({ lock: three, unlock: [] })
})

test('names that are no switches are left out', () => {
  expect(planLockChange(['otp'], ['bio-XXX', ''])).toEqual({ lock: [], unlock: [] })
})

test('what is open for a time gets a new time when that is asked for, and a lock goes first', () => {
  expect(planLockChange([], [], ['bio-FMR'])).toEqual({ lock: [], unlock: ['bio-FMR'] })
  expect(planLockChange(['demo'], [], ['bio-FID', 'bio-IIR'])).toEqual({
    lock: [],
    unlock: ['demo', 'bio-IIR', 'bio-FID'],
  })
  expect(planLockChange([], ['bio-FMR'], ['bio-FMR', 'demo'])).toEqual({ lock: ['bio-FMR'], unlock: ['demo'] })
  expect(planLockChange([], ['bio'], ['bio-FMR', 'bio-IIR'])).toEqual({ lock: three, unlock: [] })
  expect(planLockChange([], [], ['otp', ''])).toEqual({ lock: [], unlock: [] })
})
