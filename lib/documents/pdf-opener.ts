import 'server-only'
import pLimit from 'p-limit'
import { openProcess } from '@/lib/background/open-process'
import { findBuiltWorker } from '@/lib/background/open-threads'
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

/** Foreign PDFs open in a process of their own, to bound time and memory; a file that ends it is unreadable. */
export function openPdfOpener(options: PdfOpenerOptions = {}): PdfOpener {
  const {
    workerFile = findBuiltWorker('documents/pdf-worker.mjs'),
    timeoutMs = 10_000,
    maxWaiting = 40,
    onWorkerError,
  } = options
  const { startTimer = (ms: number) => AbortSignal.timeout(ms) } = options
  const opener = openProcess<Uint8Array, PdfProblem | null>({ script: workerFile, memoryMegabytes })
  const turns = pLimit(1)

  async function openOne(content: Uint8Array): Promise<PdfProblem | null> {
    const signal = startTimer(timeoutMs)
    try {
      return await opener.run(content, { signal })
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
    close: () => opener.close(),
  }
}
