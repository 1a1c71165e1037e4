import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(wasm)).buffer } })

/** What is used of the canvases that the PDF library makes in Node; it declares them as plain objects. */
type CanvasPair = { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D }

/** `pageNumber` counts from 1; `dpi` is the scanner's resolution. */
export async function readPrintedCodes(pdf: Uint8Array, password: string, pageNumber: number, dpi = 150) {
  const task = getDocument({ data: Uint8Array.from(pdf), password, verbosity: 0, useSystemFonts: false })
  try {
    const document = await task.promise
    const page = await document.getPage(pageNumber)
    const viewport = page.getViewport({ scale: dpi / 72 })
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)]
    const factory = document.canvasFactory as { create: (width: number, height: number) => CanvasPair } // declared as Object
    const { canvas, context } = factory.create(width, height)
    await page.render({ canvas, canvasContext: context, viewport }).promise
    const { data } = context.getImageData(0, 0, width, height)
    const codes = await readBarcodes({ data, width, height, colorSpace: 'srgb' }, { formats: ['QRCode'] })
    return codes.map(({ text, position: { topLeft, topRight } }) => {
      const sidePixels = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y)
      return { text, sideMm: (sidePixels / dpi) * 25.4 }
    })
  } finally {
    await task.destroy()
  }
}
