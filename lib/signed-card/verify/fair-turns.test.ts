import { expect, test } from 'vitest'
import { isQueueFull } from '@/lib/background/queue-full'
import { makeFairTurns, type TakeTurn } from './fair-turns'

const settle = () => new Promise((resolve) => setImmediate(resolve))

function openTurns({ atOnce = 1, mostInside = 40, mostInsideOfOne = 20 } = {}) {
  const turns = makeFairTurns({ atOnce, mostInside, mostInsideOfOne })
  const begun: string[] = []
  const ends: (() => void)[] = []
  const part = (name: string) => async () => {
    begun.push(name)
    await new Promise<void>((resolve) => ends.push(resolve))
    return name
  }
  const ask = (caller: string, name = caller) => turns.enter(caller, (takeTurn) => takeTurn('short', part(name)))
  /** A short part and then a long one. */
  const askLong = (caller: string) =>
    turns.enter(caller, async (takeTurn: TakeTurn) => {
      await takeTurn('short', part(caller))
      return takeTurn('long', part(`${caller}, long`))
    })
  async function endAll() {
    await settle()
    while (ends.length > 0) {
      ends.shift()?.()
      await settle()
    }
  }
  return { turns, begun, ask, askLong, endAll, ends }
}

test('a caller with many calls waits behind each other caller after one of them', async () => {
  const { begun, ask, endAll } = openTurns()
  const all = [ask('a', 'a1'), ask('a', 'a2'), ask('a', 'a3'), ask('b', 'b1'), ask('c', 'c1'), ask('b', 'b2')]
  await endAll()
  expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2'])
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'b2'])
})

test('short parts go before long ones of those that came before', async () => {
  const { begun, ask, askLong, endAll, ends } = openTurns()
  const heavy = ['a', 'b', 'c'].map(askLong)
  await settle()
  for (let round = 0; round < heavy.length; round += 1) {
    ends.shift()?.()
    await settle()
  }
  expect(begun).toEqual(['a', 'b', 'c', 'a, long'])
  const light = [ask('d'), ask('e')]
  await endAll()
  expect(begun.slice(4)).toEqual(['d', 'e', 'b, long', 'c, long'])
  expect(await Promise.all([...heavy, ...light])).toEqual(['a, long', 'b, long', 'c, long', 'd', 'e'])
})

test('a long part gets its turn however many short ones come', async () => {
  const { begun, ask, askLong, endAll } = openTurns()
  const all = [askLong('a'), ...Array.from({ length: 30 }, (_, at) => ask(`short ${at}`))]
  await endAll()
  expect(begun.indexOf('a, long')).toBe(10)
  await Promise.all(all)
})

test('no more run at once than may, and each end lets one begin', async () => {
  const { begun, ask, endAll, ends } = openTurns({ atOnce: 2 })
  const all = ['a', 'b', 'c', 'd'].map((caller) => ask(caller))
  await settle()
  expect(begun).toEqual(['a', 'b'])
  ends.shift()?.()
  await settle()
  expect(begun).toEqual(['a', 'b', 'c'])
  await endAll()
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd'])
})

test('one caller alone does not fill the queue, and a full one refuses at once', async () => {
  const { ask, endAll } = openTurns({ mostInside: 4, mostInsideOfOne: 3 })
  const kept = [ask('a'), ask('a'), ask('a')]
  const refusal: unknown = await ask('a').catch((error: unknown) => error)
  expect(isQueueFull(refusal)).toBe(true)
  kept.push(ask('b'))
  await expect(ask('c')).rejects.toMatchObject({ name: 'QueueFullError', retryAfterSeconds: 5 })
  await endAll()
  expect(await Promise.all(kept)).toEqual(['a', 'a', 'a', 'b'])
  const later = ask('c')
  await endAll()
  expect(await later).toBe('c')
})

test('work that fails gives its turn on', async () => {
  const { turns } = openTurns({ mostInside: 1 })
  const fail = turns.enter('a', (takeTurn) => takeTurn('short', () => Promise.reject(new Error('damaged'))))
  await expect(fail).rejects.toThrow('damaged')
  expect(await turns.enter('a', (takeTurn) => takeTurn('long', async () => 'next'))).toBe('next')
})
