import PDFDocument from 'pdfkit'
import { keepNewest } from './keep-newest'
import { PdfLock } from './pdf-lock'

// Stands for `pdfkit` in the worker's bundle (scripts/build-card.mjs).

/** The patterns of the card and of papers are a few. */
const mostPaths = 50
const keepPath = keepNewest<string>(mostPaths)

type Options = { userPassword?: string; [option: string]: unknown }

/** The package's own document, which opens a font and reads a path once and turns a page into bytes as a whole. */
export default class CardPdfDocument extends PDFDocument {
  /** Operators of the page that is being drawn. */
  private operators: string[] | undefined
  private opened: Map<object, object> | undefined

  constructor({ userPassword, ...options }: Options) {
    // Helvetica, which the package else begins with, is read at length and stands on no card.
    super({ ...options, pdfVersion: '1.7', font: null })
    if (userPassword === undefined) return
    this._security = new PdfLock(this, userPassword)
    // Adobe's name for what ISO 32000-2 made a standard; the header stays 1.7 for readers that know no other.
    this._root.data.Extensions = { ADBE: { BaseVersion: '1.7', ExtensionLevel: 8 } }
  }

  override addContent(operator: string): this {
    this.operators ??= []
    this.operators.push(operator)
    return this
  }

  override flushPages(): void {
    if (this.operators && this.operators.length > 0) this.page.write(this.operators.join('\n'))
    this.operators = []
    super.flushPages()
  }

  override font(source: string | object, family?: string | number | null, size?: number): this {
    if (typeof source === 'string' || typeof family !== 'number') return super.font(source, family, size)
    this.opened ??= new Map()
    const font = this.opened.get(source)
    if (font) {
      this._font = font
      return this.fontSize(family)
    }
    super.font(source, family)
    this.opened.set(source, this._font)
    return this
  }

  override path(path: string): this {
    return this.addContent(keepPath(path, () => this.readPath(path)))
  }

  private readPath(path: string): string {
    const before = this.operators
    this.operators = []
    super.path(path)
    const read = this.operators.join('\n')
    this.operators = before
    return read
  }
}
