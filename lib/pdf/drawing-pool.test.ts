import { beforeAll, expect, test } from 'vitest'
import { buildDrawingWorker } from '@/scripts/build-drawing-worker.mjs'
import { QueueFullError } from '@/lib/background/queue-full'
import { DrawingTimeoutError, openDrawingPool } from './drawing-pool'
import { sampleCard } from './card/testing/sample-card'

beforeAll(() => buildDrawingWorker())

test('renders beyond the threads and the queue are refused at once, and the others finish', async () => {
  const pool = openDrawingPool({ threads: 1, maxQueue: 2 })
  const renders = Array.from({ length: 5 }, () => pool.render(sampleCard))
  const outcomes = await Promise.allSettled(renders)
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'])
  await expect(renders[4]).rejects.toBeInstanceOf(QueueFullError)
  await expect(pool.render(sampleCard)).resolves.toBeInstanceOf(Buffer)
  await pool.close()
})

test('work that ends in a drawing is begun in the order of asking, as many at once as are drawn, and refused when too many wait', async () => {
  const pool = openDrawingPool({ threads: 1, maxWaiting: 2 })
  const begun: number[] = []
  const ends: (() => void)[] = []
  const ask = (name: number) =>
    pool.inTurn(async () => {
      begun.push(name)
      await new Promise<void>((resolve) => ends.push(resolve))
      return name
    })
  const works = [ask(1), ask(2), ask(3)]
  await expect(ask(4)).rejects.toBeInstanceOf(QueueFullError)
  await expect.poll(() => begun).toEqual([1])
  while (begun.length < 3) {
    ends.shift()?.()
    await Promise.race(works)
    await new Promise(setImmediate)
  }
  expect(begun).toEqual([1, 2, 3])
  for (const end of ends) end()
  expect(await Promise.all(works)).toEqual([1, 2, 3])
  await pool.close()
})

test('a render that takes too long is given up, and leaves its place', async () => {
  const pool = openDrawingPool({ threads: 1, maxQueue: 0, timeoutMs: 1 })
  await expect(pool.render(sampleCard)).rejects.toBeInstanceOf(DrawingTimeoutError)
  await pool.close()
})

test('two threads serve several callers', async () => {
  const pool = openDrawingPool()
  const cards = await Promise.all(Array.from({ length: 4 }, () => pool.render(sampleCard)))
  expect(new Set(cards.map((card) => card.toString('latin1'))).size).toBe(4)
  await pool.close()
})

test('a pool that warms up serves at once, and closes while it does', async () => {
  const failures: unknown[] = []
  const pool = openDrawingPool({ threads: 2, isWarm: true, onWorkerError: (error) => failures.push(error) })
  await expect(pool.render(sampleCard)).resolves.toBeInstanceOf(Buffer)
  await pool.close()
  expect(failures).toEqual([])
})

test('a missing worker is told at the start, with how to make it', () => {
  expect(() => openDrawingPool({ workerFile: '/nowhere/drawing-worker.mjs' })).toThrow(
    'scripts/build-drawing-worker.mjs',
  )
})
