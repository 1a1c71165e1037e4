import 'server-only'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import pLimit from 'p-limit'
import { Piscina } from 'piscina'
import { QueueFullError } from '@/lib/errors/queue-full'
import type { PaperData } from '@/lib/papers/paper-data'
import type { CardData } from './card-data'
import type { DrawingTask } from './drawing-task'
import { warmCard } from './warm-card'

/** A render, its wait in the queue included, took longer than it may; its worker was ended. */
export class CardTimeoutError extends Error {
  override name = 'CardTimeoutError'
}

export type CardPool = {
  /**
   * Does the work that ends in a card when its turn comes, in the order of asking and no more at once than are drawn,
   * the next one not even made ready: who else opens a page does not feel ten downloads. Rejects with QueueFullError before it begins.
   */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>
  /** The encrypted PDF; rejects with QueueFullError or CardTimeoutError. */
  render: (data: CardData) => Promise<Buffer>
  /** A plain paper as a PDF that anybody can open; rejects likewise. */
  renderPaper: (data: PaperData) => Promise<Buffer>
  /** Lets renders that are under way finish. */
  close: () => Promise<void>
}

export type CardPoolOptions = {
  /** One of them is left to papers: a long one takes seconds, and no card waits for it. */
  threads?: number
  /** Cards, and as many papers, that may wait to be drawn. */
  maxQueue?: number
  /** Those that may wait for their turn; most of them are told that their code is wrong, if many come at once. */
  maxWaiting?: number
  workerFile?: string
  timeoutMs?: number
  /** Whether threads are started and have drawn before anybody asks, and stay while nobody does. */
  isWarm?: boolean
  /** Told of a worker that fails outside of a render, where nobody waits for an answer. */
  onWorkerError?: (error: unknown) => void
}

/** As many drawings of each thread as it takes until they run about as fast as they will. */
const warmRounds = 12
const memoryMegabytes = 512
/** A card leaves some 40 MB behind; in less room, what is still needed is moved about again and again. */
const youngMegabytes = 96
const idleMs = 60_000

type Threads = Required<Pick<CardPoolOptions, 'threads' | 'workerFile' | 'isWarm'>> & {
  onWorkerError: CardPoolOptions['onWorkerError']
}

/** On two cores one draws cards and the other serves pages; more than three draw more than anybody asks for. */
const defaultThreads = () => Math.min(Math.max(availableParallelism(), 2), 4)

// From the working directory: a path relative to this module would be rewritten by the bundler.
const builtWorker = () => path.join(process.cwd(), 'dist/card/card-worker.mjs')

function openThreads({ workerFile, threads, isWarm, onWorkerError }: Threads) {
  // The room for what is new that the server was started with would hold for threads too, whatever their limits say.
  setFlagsFromString('--max-semi-space-size=0')
  const pool = new Piscina<DrawingTask, Uint8Array>({
    filename: pathToFileURL(workerFile).href,
    minThreads: isWarm ? threads : 1,
    maxThreads: threads,
    idleTimeout: idleMs,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
  })
  // An emitter without a listener would end the whole server.
  pool.on('error', (error) => onWorkerError?.(error))
  return pool
}

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
    throw signal.aborted ? new CardTimeoutError('The drawing took too long', { cause: error }) : error
  }
}

/** Opens the worker threads that draw cards and papers; throws when the built worker isn't there. */
export function openCardPool(options: CardPoolOptions = {}): CardPool {
  const { threads = defaultThreads(), maxQueue = 32, maxWaiting = 100, timeoutMs = 30_000 } = options
  const { workerFile = builtWorker(), isWarm = false, onWorkerError } = options
  if (!existsSync(workerFile))
    throw new Error(`The card worker is missing: ${workerFile} is made by npm run build (scripts/build-card.mjs)`)
  const pool = openThreads({ workerFile, threads, isWarm, onWorkerError })
  // The pool's own queue lets later tasks overtake: under load some would wait for many seconds.
  const turns = { card: pLimit(Math.max(1, threads - 1)), paper: pLimit(1) }
  const places = pLimit(turns.card.concurrency)
  const drawings = new Set<Promise<unknown>>()
  let isClosing = false

  async function draw(task: DrawingTask): Promise<Buffer> {
    if (!hasRoom(turns[task.kind], maxQueue)) throw new QueueFullError('cards and papers')
    const drawing = drawWithin(pool, turns[task.kind], task, AbortSignal.timeout(timeoutMs))
    drawings.add(drawing)
    return drawing.finally(() => drawings.delete(drawing))
  }

  /** Real cards warm the threads as well, and wait for no more than the drawing that is under way. */
  async function warmUp() {
    const drawOnce = () => pool.run({ kind: 'card', data: warmCard })
    for (let round = 0; round < warmRounds && drawings.size === 0 && !isClosing; round += 1)
      await Promise.all(Array.from({ length: threads }, drawOnce))
  }
  const warmed = isWarm ? warmUp().catch((error: unknown) => onWorkerError?.(error)) : undefined

  return {
    inTurn: async (work) => {
      if (!hasRoom(places, maxWaiting)) throw new QueueFullError('cards and papers')
      return places(work)
    },
    render: (data) => draw({ kind: 'card', data }),
    renderPaper: (data) => draw({ kind: 'paper', data }),
    close: async () => {
      isClosing = true
      await Promise.allSettled([...drawings, warmed])
      await pool.close()
    },
  }
}
