import { deflateSync } from 'node:zlib'
import type { PdfDictionary, PdfReference } from 'pdfkit'
import { keepNewest } from './keep-newest'

type Document = { ref: (data?: PdfDictionary) => PdfReference }
export type SharedDrawing = { name: string; reference: PdfReference }

const mostPatterns = 50
const keepPattern = keepNewest<Uint8Array>(mostPatterns)
const farPt = 10_000
const everywhere = { BBox: [-farPt, -farPt, farPt, farPt] }

/** Writes each drawing once and names it on the pages (ISO 32000-2, 8.10). */
export class SharedDrawings {
  private readonly drawings = new Map<string, SharedDrawing>()

  constructor(private readonly document: Document) {}

  /** @param key means one drawing only @param isPattern holds nothing personal, so files share it compressed */
  open(key: string, draw: () => string, isPattern: boolean): SharedDrawing {
    const known = this.drawings.get(key)
    if (known) return known
    const write = () => Buffer.from(draw(), 'latin1')
    const form = { Type: 'XObject', Subtype: 'Form', Resources: {}, ...everywhere }
    const reference = this.document.ref(isPattern ? { ...form, Filter: 'FlateDecode' } : form)
    reference.end(isPattern ? keepPattern(key, () => deflateSync(write())) : write())
    const drawing = { name: `Drawing${this.drawings.size + 1}`, reference }
    this.drawings.set(key, drawing)
    return drawing
  }
}
