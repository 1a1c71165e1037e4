import { expect, test } from 'vitest'
import { readVidPolicy } from './vid-policy'

test('the policy that comes along: one perpetual that is replaced, five temporary of 30 minutes', () => {
  expect(readVidPolicy()).toEqual({
    PERPETUAL: { validForInMinutes: null, instancesAllowed: 1, replacesOldest: true },
    TEMPORARY: { validForInMinutes: 30, instancesAllowed: 5, replacesOldest: false },
  })
})

test('MOSIP’s own spelling of the types is understood, and a type that is missing is named', () => {
  const vidPolicy = { validForInMinutes: 10, instancesAllowed: 2, autoRestoreAllowed: false, transactionsAllowed: 1 }
  const perpetual = { vidType: 'Perpetual', vidPolicy }
  expect(() => readVidPolicy({ vidPolicies: [perpetual] })).toThrow('TEMPORARY')
  const policy = readVidPolicy({ vidPolicies: [perpetual, { vidType: 'Temporary', vidPolicy }] })
  expect(policy.PERPETUAL).toEqual({ validForInMinutes: 10, instancesAllowed: 2, replacesOldest: false })
})
