import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildDrawingWorker } from '@/scripts/build-drawing-worker.mjs'

const worker = path.join(import.meta.dirname, '../../../dist/pdf/drawing-worker.mjs')

/** The worker that `npm test` builds beforehand, for a test file that is run alone. */
export async function buildDrawingWorkerOnce(): Promise<void> {
  if (!existsSync(worker)) await buildDrawingWorker()
}
