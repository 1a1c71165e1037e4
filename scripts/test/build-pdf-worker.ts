import { buildPdfWorker } from '../build-pdf-worker.mjs'

/** The thread in which PDFs are opened, as it is now, for all tests that send documents. */
export default buildPdfWorker
