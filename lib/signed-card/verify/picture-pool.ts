import 'server-only'
import { availableParallelism } from 'node:os'
import { findBuiltWorker, openThreads } from '@/lib/background/open-threads'
import { QueueFullError } from '@/lib/background/queue-full'
import { makeFairTurns } from './fair-turns'
import type { PictureTask } from './picture-worker'
import type { Stage } from './search-picture'
import { unpackPicture } from './unpack-picture'

export type PicturePool = {
  /** Null if no code is found in time. @throws QueueFullError, or for a damaged picture */
  read: (content: Uint8Array, caller: string) => Promise<string | null>
  close: () => Promise<void>
}
export type PicturePoolOptions = {
  workerFile?: string
  searchMs?: number
  endAfterMs?: number
  waitMs?: number
  mostInside?: number
  mostInsideOfOne?: number
  onWorkerError?: (error: unknown) => void
}

const memoryMegabytes = 256

export function openPicturePool(options: PicturePoolOptions = {}): PicturePool {
  const { searchMs = 5000, endAfterMs = 15_000, waitMs = 30_000, mostInside = 24, mostInsideOfOne = 12 } = options
  const { workerFile = findBuiltWorker('verify/picture-worker.mjs'), onWorkerError } = options
  const threads = availableParallelism() > 2 ? 2 : 1
  const limits = { name: 'picture', most: threads, memoryMegabytes }
  const pool = openThreads<PictureTask, string | null>({ workerFile, ...limits, onWorkerError })
  const turns = makeFairTurns({ atOnce: threads, mostInside, mostInsideOfOne })

  async function search(content: Uint8Array, stage: Stage): Promise<string | null> {
    // Unpacked again for each stage, because waiting pictures would hold up to 16 MB each.
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
