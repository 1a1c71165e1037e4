import 'server-only'
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import pLimit from 'p-limit'
import type { Piscina } from 'piscina'
import { findBuiltWorker, openThreads } from '@/lib/background/open-threads'
import { QueueFullError } from '@/lib/background/queue-full'
import type { StatementData } from '@/lib/pdf/statements/statement-data'
import type { CardData } from './card/card-data'
import type { DrawingTask } from './drawing-task'
import { warmCard } from './warm-card'

/** The limit includes the wait in the queue. */
export class DrawingTimeoutError extends Error {
  override name = 'DrawingTimeoutError'
}

export type DrawingPool = {
  /** Waits for a free thread, so that downloads do not slow pages. @throws QueueFullError before the work begins */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>
  /** @throws QueueFullError, DrawingTimeoutError */
  render: (data: CardData) => Promise<Buffer>
  /** An unlocked PDF. */
  renderStatement: (data: StatementData) => Promise<Buffer>
  close: () => Promise<void>
}

export type DrawingPoolOptions = {
  /** One thread only draws statements, so that cards never wait for a long one. */
  threads?: number
  maxQueue?: number
  /** Jobs that may wait for their turn; with many callers, most fail early on a wrong code. */
  maxWaiting?: number
  workerFile?: string
  timeoutMs?: number
  isWarm?: boolean
  onWorkerError?: (error: unknown) => void
}

/** Drawings become fast after about this many. */
const warmRounds = 12
const memoryMegabytes = 512
/** A card leaves about 40 MB of garbage; less room makes the collector copy live data again and again. */
const youngMegabytes = 96

/** On two cores one thread draws and one serves pages; more than three card threads draw more than anybody asks for. */
const defaultThreads = () => Math.min(Math.max(availableParallelism(), 2), 4)

const whenAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }) // a timeout's own error
  })

type Turns = ReturnType<typeof pLimit>

const hasRoom = ({ activeCount, pendingCount, concurrency }: Turns, mostWaiting: number) =>
  activeCount + pendingCount < concurrency + mostWaiting

type DrawingThreads = Piscina<DrawingTask, Uint8Array>

async function drawWithin(pool: DrawingThreads, takeTurn: Turns, task: DrawingTask, signal: AbortSignal) {
  const drawn = takeTurn(() => pool.run(task, { signal }))
  try {
    const pdf = await Promise.race([drawn, whenAborted(signal)])
    return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  } catch (error) {
    throw signal.aborted ? new DrawingTimeoutError('The drawing took too long', { cause: error }) : error
  }
}

/** @throws if the built worker is missing */
export function openDrawingPool(options: DrawingPoolOptions = {}): DrawingPool {
  const { threads = defaultThreads(), maxQueue = 32, maxWaiting = 100, timeoutMs = 30_000 } = options
  const { workerFile = findBuiltWorker('pdf/drawing-worker.mjs'), isWarm = false, onWorkerError } = options
  // A size given on the server's command line would override the limits of the threads.
  setFlagsFromString('--max-semi-space-size=0')
  const limits = { name: 'drawing', least: isWarm ? threads : 1, most: threads, memoryMegabytes, youngMegabytes }
  const pool = openThreads<DrawingTask, Uint8Array>({ workerFile, ...limits, onWorkerError })
  // The pool's own queue lets later tasks overtake, so some would wait for many seconds.
  const turns = { card: pLimit(Math.max(1, threads - 1)), statement: pLimit(1) }
  const places = pLimit(turns.card.concurrency)
  const drawings = new Set<Promise<unknown>>()
  let isClosing = false

  async function draw(task: DrawingTask): Promise<Buffer> {
    if (!hasRoom(turns[task.kind], maxQueue)) throw new QueueFullError('cards and statements')
    const drawing = drawWithin(pool, turns[task.kind], task, AbortSignal.timeout(timeoutMs))
    drawings.add(drawing)
    return drawing.finally(() => drawings.delete(drawing))
  }

  /** Real cards also warm the threads, and wait for at most one warm-up drawing. */
  async function warmUp() {
    const drawOnce = () => pool.run({ kind: 'card', data: warmCard })
    for (let round = 0; round < warmRounds && drawings.size === 0 && !isClosing; round += 1)
      await Promise.all(Array.from({ length: threads }, drawOnce))
  }
  const warmed = isWarm ? warmUp().catch((error: unknown) => onWorkerError?.(error)) : undefined

  return {
    inTurn: async (work) => {
      if (!hasRoom(places, maxWaiting)) throw new QueueFullError('cards and statements')
      return places(work)
    },
    render: (data) => draw({ kind: 'card', data }),
    renderStatement: (data) => draw({ kind: 'statement', data }),
    close: async () => {
      isClosing = true
      await Promise.allSettled([...drawings, warmed])
      await pool.close()
    },
  }
}
