import 'server-only'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'
import type { PaperData } from '@/lib/papers/paper-data'
import type { CardData } from './card-data'
import type { DrawingTask } from './drawing-task'
import { warmCard } from './warm-card'

/** More renders are asked for than may wait; to be tried again in a while. */
export class CardQueueFullError extends Error {
  override name = 'CardQueueFullError'
  readonly retryAfterSeconds = 5

  constructor() {
    super('Too many cards and papers are being made')
  }
}

/** By its name, not its class: Next bundles this file more than once, so one process has several such classes. */
export function isCardQueueFull(error: unknown): error is CardQueueFullError {
  return error instanceof Error && error.name === 'CardQueueFullError'
}

/** A render, its wait in the queue included, took longer than it may; its worker was ended. */
export class CardTimeoutError extends Error {
  override name = 'CardTimeoutError'
}

export type CardPool = {
  /** The encrypted PDF; rejects with CardQueueFullError or CardTimeoutError. */
  render: (data: CardData) => Promise<Buffer>
  /** A plain paper as a PDF that anybody can open; rejects likewise. */
  renderPaper: (data: PaperData) => Promise<Buffer>
  hasRoom: () => boolean
  /** Lets renders that are under way finish. */
  close: () => Promise<void>
}

export type CardPoolOptions = {
  /** With one thread alone, renders overtake one another and some wait for seconds. */
  threads?: number
  /** Renders that may wait while all threads are busy. */
  maxQueue?: number
  workerFile?: string
  timeoutMs?: number
  /** Whether threads are started and have drawn before anybody asks, and stay while nobody does. */
  isWarm?: boolean
  /** Told of a worker that fails outside of a render, where nobody waits for an answer. */
  onWorkerError?: (error: unknown) => void
}

/** As often as it takes until the drawing runs about as fast as it will. */
const warmDrawings = 4
const memoryMegabytes = 512
const idleMs = 60_000

type Threads = Required<Pick<CardPoolOptions, 'threads' | 'workerFile' | 'isWarm'>> & {
  onWorkerError: CardPoolOptions['onWorkerError']
}

// From the working directory: a path relative to this module would be rewritten by the bundler.
const builtWorker = () => path.join(process.cwd(), 'dist/card/card-worker.mjs')

function openThreads({ workerFile, threads, isWarm, onWorkerError }: Threads) {
  const pool = new Piscina<DrawingTask, Uint8Array>({
    filename: pathToFileURL(workerFile).href,
    minThreads: isWarm ? threads : 1,
    maxThreads: threads,
    idleTimeout: idleMs,
    // Else a task that finds no free thread goes back to the end of the queue.
    stricterFIFO: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  })
  // An emitter without a listener would end the whole server.
  pool.on('error', (error) => onWorkerError?.(error))
  for (let drawing = 0; isWarm && drawing < threads * warmDrawings; drawing += 1) {
    pool.run({ kind: 'card', data: warmCard }).catch((error: unknown) => onWorkerError?.(error))
  }
  return pool
}

/** Opens the worker threads that draw cards and papers; throws when the built worker isn't there. */
export function openCardPool(options: CardPoolOptions = {}): CardPool {
  const { threads = 2, maxQueue = 32, timeoutMs = 30_000, isWarm = false, onWorkerError } = options
  const { workerFile = builtWorker() } = options
  if (!existsSync(workerFile))
    throw new Error(`The card worker is missing: ${workerFile} is made by scripts/build-card.mjs`)
  const pool = openThreads({ workerFile, threads, isWarm, onWorkerError })
  let pending = 0
  const hasRoom = () => pending < threads + maxQueue

  async function draw(task: DrawingTask): Promise<Buffer> {
    if (!hasRoom()) throw new CardQueueFullError()
    const signal = AbortSignal.timeout(timeoutMs)
    pending += 1
    try {
      const pdf = await pool.run(task, { signal })
      return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
    } catch (error) {
      throw signal.aborted ? new CardTimeoutError('The drawing took too long', { cause: error }) : error
    } finally {
      pending -= 1
    }
  }

  return {
    render: (data) => draw({ kind: 'card', data }),
    renderPaper: (data) => draw({ kind: 'paper', data }),
    hasRoom,
    close: () => pool.close(),
  }
}
