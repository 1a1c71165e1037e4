import { expect, test, vi } from 'vitest'
import { startWorkLoop } from './work-loop'

/** Rounds end when the test says so. */
function playWork(answers: (boolean | Error)[] = []) {
  const begun: number[] = []
  const ends: (() => void)[] = []
  const failures: unknown[] = []
  const loop = startWorkLoop({
    pollMs: 3_600_000,
    async workOff() {
      begun.push(begun.length)
      const answer = answers.shift() ?? false
      await new Promise<void>((resolve) => ends.push(resolve))
      if (answer instanceof Error) throw answer
      return answer
    },
    onFailure: (error) => failures.push(error),
  })
  const endRound = async (round: number) => {
    await expect.poll(() => ends.length).toBe(round + 1)
    ends[round]?.()
  }
  return { loop, begun, failures, endRound }
}

test('rounds go on while there is more, and a nudge during them makes one more', async () => {
  const { loop, begun, endRound } = playWork([true, false, false])
  const drained = loop.drain()
  await endRound(0)
  await endRound(1)
  loop.nudge()
  await endRound(2)
  await drained
  expect(begun).toEqual([0, 1, 2])
  await loop.stop()
})

test('who drains while a round is running waits for one that begins afterwards', async () => {
  const { loop, begun, endRound } = playWork()
  const first = loop.drain()
  const second = loop.drain()
  await endRound(0)
  await endRound(1)
  await Promise.all([first, second])
  expect(begun).toEqual([0, 1])
  await loop.stop()
})

test('a failure is told, and the next round begins all the same', async () => {
  const { loop, failures, endRound } = playWork([new Error('no database')])
  const failing = loop.drain()
  await endRound(0)
  await failing
  expect(failures).toMatchObject([{ message: 'no database' }])
  const next = loop.drain()
  await endRound(1)
  await next
  expect(failures).toHaveLength(1)
  await loop.stop()
})

test('a stop waits for the running round, and no other begins', async () => {
  const { loop, begun, endRound } = playWork([true])
  loop.nudge()
  const stopped = loop.stop()
  await endRound(0)
  await stopped
  await loop.drain()
  expect(begun).toEqual([0])
})

test('a round begins by itself when the time has come, unless one is running', async () => {
  vi.useFakeTimers()
  let rounds = 0
  const loop = startWorkLoop({
    pollMs: 1000,
    workOff: async () => {
      rounds += 1
      return false
    },
    onFailure: () => undefined,
  })
  await vi.advanceTimersByTimeAsync(3500)
  expect(rounds).toBe(3)
  await loop.stop()
  await vi.advanceTimersByTimeAsync(3500)
  expect(rounds).toBe(3)
  vi.useRealTimers()
})
