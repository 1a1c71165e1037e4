import sharp from 'sharp'

const dotsPerInch = 200
const pointsPerInch = 72
/** A page as large as a wall is drawn coarser. */
const mostPixels = 4000

/** What the library makes canvases with in Node: an optional package of its own, absent on some machines. */
type CanvasFactory = {
  create(width: number, height: number): { context: CanvasRenderingContext2D; canvas: HTMLCanvasElement }
}

/** The first page of a PDF as a picture. @throws Error with advice, when it is locked or cannot be drawn here */
export async function readPdfPicture(content: Uint8Array, password: string): Promise<Buffer> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const options = { data: new Uint8Array(content), isEvalSupported: false, verbosity: 0 }
  const task = getDocument({ ...options, ...(password ? { password } : {}) })
  try {
    const document = await task.promise
    const page = await document.getPage(1)
    const plain = page.getViewport({ scale: 1 })
    const scale = Math.min(dotsPerInch / pointsPerInch, mostPixels / Math.max(plain.width, plain.height))
    const viewport = page.getViewport({ scale })
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)]
    const { context, canvas } = (document.canvasFactory as CanvasFactory).create(width, height) // untyped there
    await page.render({ canvas, canvasContext: context, viewport }).promise
    const { data } = context.getImageData(0, 0, width, height)
    return await sharp(data, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer()
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException') throw new Error('The PDF is locked: --password', { cause: error })
    if (name === 'InvalidPDFException') throw new Error('The PDF is damaged', { cause: error })
    throw new Error('The PDF cannot be drawn on this machine: make a picture of it', { cause: error })
  } finally {
    await task.destroy()
  }
}
