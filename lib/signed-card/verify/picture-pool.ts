import 'server-only'
import path from 'node:path'
import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'
import { QueueFullError } from '@/lib/errors/queue-full'
import { makeFairTurns } from './fair-turns'
import type { PictureTask } from './picture-worker'
import type { Stage } from './search-picture'
import { unpackPicture } from './unpack-picture'

export type PicturePool = {
  /**
   * The text of the code in a picture, or null when none is found in time. Rejects with QueueFullError when too many
   * wait, of this caller or of all, or for too long, and otherwise for what is no whole picture.
   */
  read: (content: Uint8Array, caller: string) => Promise<string | null>
  close: () => Promise<void>
}
export type PicturePoolOptions = {
  workerFile?: string
  /** How long is searched; what is under way may take a moment longer. */
  searchMs?: number
  /** When a thread that is still busy is ended. */
  endAfterMs?: number
  /** The longest that a picture waits for its thorough search. */
  waitMs?: number
  mostInside?: number
  mostInsideOfOne?: number
  onWorkerError?: (error: unknown) => void
}

const idleMs = 60_000
const memoryMegabytes = 256

// From the working directory: a path relative to this module would be rewritten by the bundler.
const builtWorker = () => path.join(process.cwd(), 'dist/verify/picture-worker.mjs')

function openThreads(workerFile: string, threads: number) {
  return new Piscina<PictureTask, string | null>({
    filename: pathToFileURL(workerFile).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  })
}

/** Searches pictures for codes on threads of their own, started when somebody asks: pages are served meanwhile. */
export function openPicturePool(options: PicturePoolOptions = {}): PicturePool {
  const { searchMs = 5000, endAfterMs = 15_000, waitMs = 30_000, mostInside = 24, mostInsideOfOne = 12 } = options
  const { workerFile = builtWorker(), onWorkerError } = options
  const threads = availableParallelism() > 2 ? 2 : 1
  const pool = openThreads(workerFile, threads)
  pool.on('error', (error) => onWorkerError?.(error)) // an emitter without a listener would end the server
  const turns = makeFairTurns({ atOnce: threads, mostInside, mostInsideOfOne })

  async function search(content: Uint8Array, stage: Stage): Promise<string | null> {
    // Unpacked for each stage: what waits for the second one would hold up to 16 MB.
    const gray = await unpackPicture(content)
    const signal = AbortSignal.timeout(endAfterMs)
    try {
      return await pool.run({ gray, stage, searchMs }, { signal, transferList: [gray.data.buffer] })
    } catch (error) {
      if (signal.aborted) return null
      throw error
    }
  }
  return {
    read: (content, caller) =>
      turns.enter(caller, async (takeTurn) => {
        const deadline = Date.now() + waitMs
        const text = await takeTurn('short', () => search(content, 'first'))
        if (text !== null) return text
        return takeTurn('long', async () => {
          if (Date.now() > deadline) throw new QueueFullError('pictures')
          return search(content, 'rest')
        })
      }),
    close: () => pool.destroy(),
  }
}
