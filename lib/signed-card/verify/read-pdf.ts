import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PdfProblem } from './read-check-form'
import { openCodeReader, type CodeReader, type Drawable, type ReadOptions } from './read-picture'

/** Dots per inch; PDF units are 1/72 inch. */
const dotsPerInch = 200
const pointsPerInch = 72
const mostPixels = 4000
/** A card has one or two; a letter may add some. */
const mostPages = 10

type OpenedPdf = { text: string | null } | { problem: PdfProblem }

/** The legacy build, for browsers before late 2025. Its worker runs in the page, as the policy forbids others. */
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

/** First a quick look at each page, then the rest of the time is shared. */
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

export async function readPdf(file: Blob, password: string, options: ReadOptions): Promise<OpenedPdf> {
  const library = await loadLibrary().catch(() => null)
  if (!library) return { problem: 'pdfOffline' }
  const { getDocument, PasswordResponses } = library
  const data = new Uint8Array(await file.arrayBuffer())
  // Fonts as shapes, because the policy forbids style sheets made by scripts.
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
