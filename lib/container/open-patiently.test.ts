import { expect, test } from 'vitest'
import { openPatiently } from './open-patiently'

/** Fails so many times, then opens. */
function failing(times: number, error: Error) {
  let attempts = 0
  return async () => {
    attempts += 1
    if (attempts <= times) throw error
    return attempts
  }
}

const passing = new Error('passing')
const told: unknown[] = []
const patience = {
  patienceMs: 60_000,
  pauseMs: 1,
  isPassing: (error: unknown) => error === passing,
  onWait: (error: unknown) => void told.push(error),
}

test('what is not ready yet is tried again, and that is told once', async () => {
  expect(await openPatiently(failing(3, passing), patience)).toBe(4)
  expect(told).toEqual([passing])
})

test('a failure that does not pass ends it at once', async () => {
  const lasting = new Error('lasting')
  await expect(openPatiently(failing(1, lasting), patience)).rejects.toBe(lasting)
})

test('patience has an end', async () => {
  await expect(openPatiently(failing(Infinity, passing), { ...patience, patienceMs: 20 })).rejects.toBe(passing)
})
