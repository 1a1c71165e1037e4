import 'server-only'
import pLimit from 'p-limit'
import { findBuiltWorker, openThreads } from '@/lib/background/open-threads'
import { QueueFullError } from '@/lib/background/queue-full'

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
/** Foreign PDFs open in a thread, to bound time and memory; a file that ends the thread is unreadable. */
export function openPdfOpener(options: PdfOpenerOptions = {}): PdfOpener {
  const {
    workerFile = findBuiltWorker('documents/pdf-worker.mjs'),
    timeoutMs = 10_000,
    maxWaiting = 40,
    onWorkerError,
  } = options
  const { startTimer = (ms: number) => AbortSignal.timeout(ms) } = options
  const limits = { name: 'pdf', most: 1, memoryMegabytes }
  const pool = openThreads<Uint8Array, PdfProblem | null>({ workerFile, ...limits, onWorkerError })
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
