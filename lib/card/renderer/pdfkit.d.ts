/** The package comes without types; these are of what the card's document changes. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream'
  import type { EmbeddedFont } from '@/lib/card/renderer/write-glyphs'

  export type PdfReference = {
    data: Record<string, unknown>
    /** Whether the stream is deflated. */
    compress: boolean
    end: (content?: string | Uint8Array) => void
  }
  export type PdfDictionary = Record<string, unknown>

  export default class PDFDocument extends Readable {
    constructor(options: object)
    /** The dictionary of the whole document. */
    _root: { data: Record<string, unknown> }
    /** Encrypts each object; null in an open file. */
    _security: { getEncryptFn: () => (data: Uint8Array) => Uint8Array; end: () => void } | null
    page: {
      dictionary: PdfReference
      height: number
      fonts: Record<string, PdfReference>
      xobjects: Record<string, PdfReference>
      write: (content: Uint8Array) => void
    }
    /** The font that texts are written in from now on. */
    _font: EmbeddedFont
    _fontSize: number
    /** From where one draws now to the page, whose y runs upwards. */
    _ctm: [number, number, number, number, number, number]
    info: { Title?: string; Author?: string }
    addPage(options?: object): this
    save(): this
    restore(): this
    addNamedDestination(name: string): void
    /** Writes the packet of XMP. */
    endMetadata(): void
    /** A new object of the file; it is written once it has ended. */
    ref(data?: object): PdfReference
    end(): void
    /** Writes into the file; a line of text is in Latin-1. */
    _write(data: string | Uint8Array): void
    /** How many bytes were written. */
    _offset: number
    text(words: string): this
    image(picture: object, x: number, y: number, options: { width: number; height?: number }): this
    /** Writes the bookmarks, once the fonts are written. */
    endOutline(): void
    /** Writes an operator of PDF onto the page. */
    addContent(operator: string): this
    /** Ends the pages that were drawn. */
    flushPages(): void
    /** `source` names a font or is one that was opened; in place of the family, the size may follow. */
    font(source: string | object, family?: string | number | null, size?: number): this
    fontSize(size: number): this
    /** Adds a path of SVG, in the syntax of its attribute `d`. */
    path(path: string): this
  }
}
