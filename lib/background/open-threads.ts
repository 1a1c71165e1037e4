import 'server-only'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'

export type ThreadOptions = {
  /** As in scripts/build-<name>-worker.mjs. */
  name: string
  workerFile: string
  least?: number
  most: number
  memoryMegabytes: number
  youngMegabytes?: number
  onWorkerError: ((error: unknown) => void) | undefined
}

const idleMs = 60_000

/** From the working directory, because the bundler rewrites paths relative to this module. */
export const findBuiltWorker = (name: string) => path.join(process.cwd(), 'dist', name)

/** @throws if the built worker is missing */
export function openThreads<Task, Answer>(options: ThreadOptions): Piscina<Task, Answer> {
  const { name, workerFile, least = 0, most, memoryMegabytes, youngMegabytes, onWorkerError } = options
  const script = `scripts/build-${name}-worker.mjs`
  if (!existsSync(workerFile))
    throw new Error(`The ${name} worker is missing: ${workerFile} is made by npm run build (${script})`)
  const pool = new Piscina<Task, Answer>({
    filename: pathToFileURL(workerFile).href,
    minThreads: least,
    maxThreads: most,
    idleTimeout: idleMs,
    resourceLimits: {
      maxOldGenerationSizeMb: memoryMegabytes,
      ...(youngMegabytes !== undefined && { maxYoungGenerationSizeMb: youngMegabytes }),
    },
  })
  // An emitter without a listener would end the whole server.
  pool.on('error', (error) => onWorkerError?.(error))
  return pool
}
