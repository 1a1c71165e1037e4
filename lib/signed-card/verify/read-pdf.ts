import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PdfProblem } from './read-check-form'
import { openCodeReader, type CodeReader, type Drawable, type ReadOptions } from './read-picture'

/** Dots an inch at which a page is drawn to be searched; a PDF's own unit is 1/72 inch. */
const dotsPerInch = 200
const pointsPerInch = 72
/** A page as large as a wall is drawn coarser. */
const mostPixels = 4000
/** A card has one or two, with a letter around it some more. */
const mostPages = 10

type OpenedPdf = { text: string | null } | { problem: PdfProblem }

/**
 * The library and its worker, which here runs in the page: the page's policy lets no script start another from elsewhere.
 * The build for older browsers, as the other one calls functions that those of before late 2025 lack.
 */
async function loadLibrary() {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.min.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  ])
  Object.assign(globalThis, { pdfjsWorker: worker })
  return pdfjs
}

const isPasswordError = (error: unknown): error is Error & { code: number } =>
  error instanceof Error && error.name === 'PasswordException'

async function drawPage(pdf: PDFDocumentProxy, number: number): Promise<Drawable> {
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(dotsPerInch / pointsPerInch, mostPixels / Math.max(width, height))
  const viewport = page.getViewport({ scale })
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(viewport.width)
  canvas.height = Math.ceil(viewport.height)
  await page.render({ canvas, viewport }).promise
  page.cleanup()
  return { source: canvas, width: canvas.width, height: canvas.height }
}

/** Each page quickly first, and then each with its share of the time: one without a code takes none from the page that has it. */
async function searchPages(pdf: PDFDocumentProxy, reader: CodeReader): Promise<string | null> {
  const numbers = Array.from({ length: Math.min(pdf.numPages, mostPages) }, (_, index) => index + 1)
  for (const stage of ['first', 'rest'] as const) {
    for (const [at, number] of numbers.entries()) {
      const share = stage === 'first' ? 1 : 1 / (numbers.length - at)
      const text = await reader.read(await drawPage(pdf, number), stage, share)
      if (text !== null) return text
    }
  }
  return null
}

/** The text of the code on one of a PDF's first pages, opened in the browser. @throws for what is no whole PDF */
export async function readPdf(file: Blob, password: string, options: ReadOptions): Promise<OpenedPdf> {
  const library = await loadLibrary().catch(() => null)
  if (!library) return { problem: 'pdfOffline' }
  const { getDocument, PasswordResponses } = library
  const data = new Uint8Array(await file.arrayBuffer())
  // Fonts as shapes: style sheets made by a script are not allowed here.
  const task = getDocument({ data, disableFontFace: true, isEvalSupported: false, ...(password ? { password } : {}) })
  const reader = openCodeReader(options)
  try {
    return { text: await searchPages(await task.promise, reader) }
  } catch (error) {
    if (!isPasswordError(error)) throw error
    return { problem: error.code === PasswordResponses.NEED_PASSWORD ? 'password' : 'wrongPassword' }
  } finally {
    reader.close()
    await task.destroy()
  }
}
