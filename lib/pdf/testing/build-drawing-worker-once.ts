import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildDrawingWorker } from '@/scripts/build-drawing-worker.mjs'

const worker = path.join(import.meta.dirname, '../../../dist/pdf/drawing-worker.mjs')

/** Builds the worker for a single test file; `npm test` builds it before all tests. */
export async function buildDrawingWorkerOnce(): Promise<void> {
  if (!existsSync(worker)) await buildDrawingWorker()
}
