import { deflateSync } from 'node:zlib'
import type { PdfDictionary, PdfReference } from 'pdfkit'
import { keepNewest } from './keep-newest'

type Document = { ref: (data?: PdfDictionary) => PdfReference }
export type SharedDrawing = { name: string; reference: PdfReference }

/** The patterns of the card and of papers are a few. */
const mostPatterns = 50
const keepPattern = keepNewest<Uint8Array>(mostPatterns)
/** Cuts nothing off. */
const farPt = 10_000
const everywhere = { BBox: [-farPt, -farPt, farPt, farPt] }

/** Drawings that stand in several places of a file: each is written once, and pages name it (ISO 32000-2, 8.10). */
export class SharedDrawings {
  private readonly drawings = new Map<string, SharedDrawing>()

  constructor(private readonly document: Document) {}

  /**
   * `draw` gives the operators, which end with ink, and `key` is different where they are.
   *
   * @param isPattern it says nothing of anybody: other files have it too, and it is deflated once for all of them
   */
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
