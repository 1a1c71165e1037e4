import type { PDFDocumentProxy } from 'pdfjs-dist'
import sharp from 'sharp'
import type { Gray } from '@/lib/signed-card/verify/gray-picture'
import { searchPicture } from '@/lib/signed-card/verify/search-picture'
import { unpackPicture } from '@/lib/signed-card/verify/unpack-picture'

const dotsPerInch = 200
const pointsPerInch = 72
/** Limits very large pages. */
const mostPixels = 4000
/** As many as the page searches (lib/signed-card/verify/read-pdf.ts). */
const mostPages = 10

/** An optional package of the library, missing on some machines. */
type CanvasFactory = {
  create(width: number, height: number): { context: CanvasRenderingContext2D; canvas: HTMLCanvasElement }
}

async function drawPage(document: PDFDocumentProxy, number: number): Promise<Gray> {
  const page = await document.getPage(number)
  const plain = page.getViewport({ scale: 1 })
  const scale = Math.min(dotsPerInch / pointsPerInch, mostPixels / Math.max(plain.width, plain.height))
  const viewport = page.getViewport({ scale })
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)]
  const { context, canvas } = (document.canvasFactory as CanvasFactory).create(width, height) // untyped there
  await page.render({ canvas, canvasContext: context, viewport }).promise
  const { data } = context.getImageData(0, 0, width, height)
  const drawn = sharp(data, { raw: { width, height, channels: 4 } })
  return unpackPicture(await drawn.png().toBuffer())
}

/** @throws Error with advice if the PDF is locked or cannot be drawn here */
async function drawPages(content: Uint8Array, password: string): Promise<Gray[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const options = { data: new Uint8Array(content), isEvalSupported: false, verbosity: 0 }
  const task = getDocument({ ...options, ...(password ? { password } : {}) })
  const pages: Gray[] = []
  try {
    const document = await task.promise
    const last = Math.min(document.numPages, mostPages)
    for (let number = 1; number <= last; number += 1) pages.push(await drawPage(document, number))
    return pages
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException') throw new Error('The PDF is locked: --password', { cause: error })
    if (name === 'InvalidPDFException') throw new Error('The PDF is damaged', { cause: error })
    throw new Error('The PDF cannot be drawn on this machine: make a picture of it', { cause: error })
  } finally {
    await task.destroy()
  }
}

/** Null without a code; searches each page at most `pageMs`. */
export async function searchPdf(content: Uint8Array, password: string, pageMs: number): Promise<string | null> {
  const pages = await drawPages(content, password)
  for (const stage of ['first', 'rest'] as const) {
    for (const page of pages) {
      const text = searchPicture(page, { stage, deadline: Date.now() + pageMs })
      if (text !== null) return text
    }
  }
  return null
}
