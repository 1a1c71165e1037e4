import PDFDocument from 'pdfkit'
import { type Figure, findBox, recallPictureWords, setCanvas } from './figures'
import { keepNewest } from './keep-newest'
import { writeMetadata } from './metadata'
import type { NodeRole } from './node-roles'
import { markArtifact, type Operator, writePage } from './page-content'
import { PdfLock } from './pdf-lock'
import { SharedDrawings } from './shared-drawings'
import { Structure } from './structure'
import { layerName, TextLayer } from './text-layer'
import { recallReadLine } from './text-order'
import { weighDirections } from './letter-kinds'
import { detectLanguage } from './detect-language'
import { nameSilent, SilentFonts } from './silent-fonts'
import { type EmbeddedFont, type Glyph, type GlyphPosition, writeGlyphs } from './write-glyphs'

// Replaces `pdfkit` in the worker's bundle (scripts/build-drawing-worker.mjs).

const mostPaths = 50
const keepPath = keepNewest<string>(mostPaths)

const readGlyphs = (glyphs: Glyph[]) => String.fromCodePoint(...glyphs.flatMap(({ codePoints }) => codePoints))
type Options = { userPassword?: string; lang?: string; [option: string]: unknown }

export default class CardPdfDocument extends PDFDocument {
  private operators: Operator[] | undefined
  private leaning = 0
  private readonly nodeStarts: number[] = []
  /** Only declared, because the package's constructor writes already. */
  declare private written: Uint8Array[] | undefined
  private opened: Map<object, EmbeddedFont> | undefined
  private readonly sharedDrawings = new SharedDrawings(this)
  private textLayer: TextLayer | undefined
  private readonly silentFonts = new SilentFonts(this)
  private readonly structure = new Structure(this)
  private readonly language: string

  constructor({ userPassword, ...options }: Options) {
    // pdfkit otherwise parses Helvetica, which no card uses.
    super({ ...options, pdfVersion: '1.7', font: null })
    this.language = options.lang ?? ''
    if (userPassword === undefined) return
    this._security = new PdfLock(this, userPassword)
    // Adobe's name for AES-256; the header stays 1.7 for older readers.
    this._root.data.Extensions = { ADBE: { BaseVersion: '1.7', ExtensionLevel: 8 } }
  }

  override addContent(operator: Operator): this {
    this.operators ??= []
    this.operators.push(operator)
    return this
  }

  override flushPages(): void {
    const direction = this.leaning < 0 ? 'rtl' : 'ltr'
    const content = writePage(this.operators ?? [], direction)
    if (content) this.page.write(Buffer.from(content, 'latin1'))
    if (content) this.structure.endPage(this.page)
    this.operators = []
    this.leaning = 0
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

  /** The renderer calls this for each run of glyphs, which begin at 0,0. */
  glyphs(glyphs: Glyph[], positions: GlyphPosition[]): this {
    const run = { font: this._font, sizePt: this._fontSize, glyphs, positions }
    const { page } = this
    const part = recallReadLine(positions)
    this.leaning += part ? part.leaning : weighDirections(readGlyphs(glyphs))
    const line = part?.line ?? null
    const text = {
      isNew: part?.isFirst ?? true,
      language: detectLanguage(line?.text ?? readGlyphs(glyphs), this.language),
    }
    return this.addContent((direction) => {
      const isSilent = line !== null && (!line.isPlain || direction === 'rtl')
      const name = isSilent ? nameSilent(run.font) : run.font.id
      page.fonts[name] ??= isSilent ? this.silentFonts.open(run.font) : run.font.ref()
      const glyphs = writeGlyphs({ ...run, name })
      if (!isSilent) return this.structure.markText(page, glyphs, text)
      if (!part?.isFirst) return markArtifact(glyphs)
      this.textLayer ??= new TextLayer(this, run.font.font)
      page.fonts[layerName] ??= this.textLayer.font
      const read = this.textLayer.draw(line, run.sizePt, direction)
      return `${this.structure.markText(page, read, { ...text, isNew: true })}\n${markArtifact(glyphs)}`
    })
  }

  override image(picture: object, x: number, y: number, options: Pick<Figure, 'width' | 'height'>): this {
    const words = recallPictureWords()
    if (words === null) return super.image(picture, x, y, options)
    this.drawFigure({ words, x, y, ...options }, () => super.image(picture, x, y, options))
    return this
  }

  drawFigure({ words, ...place }: Figure, draw: () => void): void {
    const { page } = this
    const box = findBox(this._ctm, place)
    const content = this.collect(draw)
    this.addContent(() => this.structure.markFigure(page, content, { words, box }))
  }

  drawShared(key: string, draw: () => void, isPattern: boolean): void {
    const { name, reference } = this.sharedDrawings.open(key, () => this.collect(draw), isPattern)
    this.page.xobjects[name] = reference
    this.addContent(`/${name} Do`)
  }

  /** The renderer encloses each node in save and restore. */
  override save(): this {
    this.nodeStarts.push(this.operators?.length ?? 0)
    return super.save()
  }

  override restore(): this {
    this.nodeStarts.pop()
    return super.restore()
  }

  /** The renderer calls this at the end of a node with an `id` (node-roles.ts). */
  override addNamedDestination(role: NodeRole): void {
    const { page } = this
    this.operators?.splice(this.nodeStarts.at(-1) ?? 0, 0, () => this.structure.beginNode(page, role))
    this.addContent(() => this.structure.endNode(role))
  }

  override addPage(options?: object): this {
    setCanvas(this)
    return super.addPage(options)
  }

  /** The first step after the fonts are written. */
  override endOutline(): void {
    this.silentFonts.end()
    this.textLayer?.end()
    this.structure.end()
    super.endOutline()
  }

  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' })
    metadata.compress = false
    metadata.end(writeMetadata({ title: this.info.Title ?? '', author: this.info.Author ?? '' }))
    this._root.data.Metadata = metadata
  }

  override _write(data: string | Uint8Array): void {
    const bytes = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data
    this.written ??= []
    this.written.push(bytes)
    this._offset += bytes.length
  }

  override push(chunk: null): boolean {
    super.push(Buffer.concat(this.written ?? []))
    return super.push(chunk)
  }

  private readPath(path: string): string {
    return this.collect(() => super.path(path))
  }

  private collect(draw: () => void): string {
    const before = this.operators
    this.operators = []
    draw()
    const drawn = this.operators.filter((operator) => typeof operator === 'string').join('\n')
    this.operators = before
    return drawn
  }
}
