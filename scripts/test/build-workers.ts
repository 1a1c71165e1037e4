import { buildDrawingWorker } from '../build-drawing-worker.mjs'
import { buildPdfWorker } from '../build-pdf-worker.mjs'
import { buildPictureWorker } from '../build-picture-worker.mjs'

/** Builds the worker threads for all tests that draw cards or send files. */
export default async function buildWorkers(): Promise<void> {
  await Promise.all([buildDrawingWorker(), buildPdfWorker(), buildPictureWorker()])
}
