import 'server-only'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import pLimit from 'p-limit'
import { Piscina } from 'piscina'
import { QueueFullError } from '@/lib/errors/queue-full'

/** Damaged or without a page; locked with a password; or with something that runs, or a file inside. */
export type PdfProblem = 'unreadable' | 'protected' | 'active'

export type PdfOpener = {
  /** Opens a PDF; null when nothing is wrong with it. Rejects with QueueFullError. */
  findProblem: (content: Uint8Array) => Promise<PdfProblem | null>
  close: () => Promise<void>
}

type PdfOpenerOptions = {
  workerFile?: string
  /** Of opening one file, its wait in the queue not included; then its worker is ended. */
  timeoutMs?: number
  maxWaiting?: number
  /** Told of a worker that ends for another reason than its time. */
  onWorkerError?: (error: unknown) => void
}

const memoryMegabytes = 256
const idleMs = 60_000

// From the working directory: a path relative to this module would be rewritten by the bundler.
const builtWorker = () => path.join(process.cwd(), 'dist/documents/pdf-worker.mjs')

/**
 * Opens the thread in which strangers' PDFs are opened, one at a time: none of them holds up the server, takes its
 * memory, or more than its time. A file on which the thread ends is one that cannot be opened.
 */
export function openPdfOpener(options: PdfOpenerOptions = {}): PdfOpener {
  const { workerFile = builtWorker(), timeoutMs = 10_000, maxWaiting = 40, onWorkerError } = options
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
    const signal = AbortSignal.timeout(timeoutMs)
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
