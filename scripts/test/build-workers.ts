import { buildPdfWorker } from '../build-pdf-worker.mjs'
import { buildPictureWorker } from '../build-picture-worker.mjs'

/** The threads in which PDFs are opened and pictures searched, as they are now, for all tests that send files. */
export default async function buildWorkers(): Promise<void> {
  await Promise.all([buildPdfWorker(), buildPictureWorker()])
}
