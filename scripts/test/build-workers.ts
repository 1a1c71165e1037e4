import { buildPdfWorker } from '../build-pdf-worker.mjs'
import { buildPictureWorker } from '../build-picture-worker.mjs'

/** Builds the worker threads for all tests that send files. */
export default async function buildWorkers(): Promise<void> {
  await Promise.all([buildPdfWorker(), buildPictureWorker()])
}
