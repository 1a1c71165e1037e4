import 'server-only'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import pLimit from 'p-limit'
import { Piscina } from 'piscina'
import { QueueFullError } from '@/lib/errors/queue-full'

/** `active` runs something or contains a file. */
export type PdfProblem = 'unreadable' | 'protected' | 'active'

export type PdfOpener = {
  /** Null if the PDF is fine. @throws QueueFullError */
  findProblem: (content: Uint8Array) => Promise<PdfProblem | null>
  close: () => Promise<void>
}

type PdfOpenerOptions = {
  workerFile?: string
  timeoutMs?: number
  /** Aborts after a time; for tests. */
  startTimer?: (ms: number) => AbortSignal
  maxWaiting?: number
  onWorkerError?: (error: unknown) => void
}

const memoryMegabytes = 256
const idleMs = 60_000

// From the working directory, because the bundler rewrites paths relative to this module.
const builtWorker = () => path.join(process.cwd(), 'dist/documents/pdf-worker.mjs')

/** Foreign PDFs open in a thread, to bound time and memory; a file that ends the thread is unreadable. */
export function openPdfOpener(options: PdfOpenerOptions = {}): PdfOpener {
  const { workerFile = builtWorker(), timeoutMs = 10_000, maxWaiting = 40, onWorkerError } = options
  const { startTimer = (ms: number) => AbortSignal.timeout(ms) } = options
  if (!existsSync(workerFile))
    throw new Error(`The PDF worker is missing: ${workerFile} is made by scripts/build-pdf-worker.mjs`)
  const pool = new Piscina<Uint8Array, PdfProblem | null>({
    filename: pathToFileURL(workerFile).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idleMs,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  })
  // An emitter without a listener would end the whole server.
  pool.on('error', (error) => onWorkerError?.(error))
  const turns = pLimit(1)

  async function openOne(content: Uint8Array): Promise<PdfProblem | null> {
    const signal = startTimer(timeoutMs)
    try {
      return await pool.run(content, { signal })
    } catch (error) {
      if (!signal.aborted) onWorkerError?.(error)
      return 'unreadable'
    }
  }
  return {
    findProblem: async (content) => {
      if (turns.activeCount + turns.pendingCount > maxWaiting) throw new QueueFullError('documents')
      return turns(() => openOne(content))
    },
    close: () => pool.close(),
  }
}
