import type { PdfProblem } from './read-check-form'
import { readCode } from './read-picture'

/** Dots an inch at which a page is drawn to be searched; a PDF's own unit is 1/72 inch. */
const dotsPerInch = 200
const pointsPerInch = 72
/** A page as large as a wall is drawn coarser. */
const mostPixels = 4000

type OpenedPdf = { text: string | null } | { problem: PdfProblem }

/** The library and its worker, which here runs in the page: the page's policy lets no script start another from elsewhere. */
async function loadLibrary() {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/build/pdf.min.mjs'),
    import('pdfjs-dist/build/pdf.worker.min.mjs'),
  ])
  Object.assign(globalThis, { pdfjsWorker: worker })
  return pdfjs
}

const isPasswordError = (error: unknown): error is Error & { code: number } =>
  error instanceof Error && error.name === 'PasswordException'

/** The text of the code on a PDF's first page, opened in the browser. @throws for what is no whole PDF */
export async function readPdf(file: Blob, password: string): Promise<OpenedPdf> {
  const library = await loadLibrary().catch(() => null)
  if (!library) return { problem: 'pdfOffline' }
  const { getDocument, PasswordResponses } = library
  const data = new Uint8Array(await file.arrayBuffer())
  // Fonts as shapes: style sheets made by a script are not allowed here.
  const task = getDocument({ data, disableFontFace: true, isEvalSupported: false, ...(password ? { password } : {}) })
  try {
    const page = await (await task.promise).getPage(1)
    const { width, height } = page.getViewport({ scale: 1 })
    const scale = Math.min(dotsPerInch / pointsPerInch, mostPixels / Math.max(width, height))
    const viewport = page.getViewport({ scale })
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(viewport.width)
    canvas.height = Math.ceil(viewport.height)
    await page.render({ canvas, viewport }).promise
    return { text: await readCode({ source: canvas, width: canvas.width, height: canvas.height }) }
  } catch (error) {
    if (!isPasswordError(error)) throw error
    return { problem: error.code === PasswordResponses.NEED_PASSWORD ? 'password' : 'wrongPassword' }
  } finally {
    await task.destroy()
  }
}
