/** The package has no types; this is the part that we use. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream'
  import type { EmbeddedFont } from '@/lib/pdf/engine/renderer/write-glyphs'

  export type PdfReference = {
    data: Record<string, unknown>
    compress: boolean
    end: (content?: string | Uint8Array) => void
  }
  export type PdfDictionary = Record<string, unknown>

  export default class PDFDocument extends Readable {
    constructor(options: object)
    _root: { data: Record<string, unknown> }
    _security: { getEncryptFn: () => (data: Uint8Array) => Uint8Array; end: () => void } | null
    page: {
      dictionary: PdfReference
      height: number
      fonts: Record<string, PdfReference>
      xobjects: Record<string, PdfReference>
      write: (content: Uint8Array) => void
    }
    _font: EmbeddedFont
    _fontSize: number
    /** From drawing coordinates to the page, whose y runs upwards. */
    _ctm: [number, number, number, number, number, number]
    info: { Title?: string; Author?: string }
    addPage(options?: object): this
    save(): this
    restore(): this
    addNamedDestination(name: string): void
    endMetadata(): void
    ref(data?: object): PdfReference
    end(): void
    _write(data: string | Uint8Array): void
    _offset: number
    text(words: string): this
    image(picture: object, x: number, y: number, options: { width: number; height?: number }): this
    endOutline(): void
    addContent(operator: string): this
    flushPages(): void
    /** `source` is a name or an opened font; the size may replace the family. */
    font(source: string | object, family?: string | number | null, size?: number): this
    fontSize(size: number): this
    path(path: string): this
  }
}
