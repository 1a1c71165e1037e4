import type { PdfDictionary, PdfReference } from 'pdfkit'
import type { EmbeddedFont } from './write-glyphs'

type Document = { ref: (data?: PdfDictionary) => PdfReference }

/** What pages call the font for glyphs that say nothing. */
export const nameSilent = ({ id }: EmbeddedFont) => `${id}Silent`

/**
 * The document's fonts once more, with a space for what each glyph means: they are drawn, and no reader makes letters of
 * them. The files of the fonts are shared.
 */
export class SilentFonts {
  private readonly fonts = new Map<EmbeddedFont, PdfReference>()

  constructor(private readonly document: Document) {}

  open(font: EmbeddedFont): PdfReference {
    const known = this.fonts.get(font)
    if (known) return known
    font.ref()
    const opened = this.document.ref()
    this.fonts.set(font, opened)
    return opened
  }

  /** Writes them, when the document's own are written. */
  end(): void {
    if (this.fonts.size === 0) return
    const glyphs = Math.max(...Array.from(this.fonts.keys(), ({ widths }) => widths.length))
    const spaces = this.document.ref()
    spaces.end(
      mapToUnicode(
        Array.from({ length: glyphs }, () => ' '),
        0,
      ),
    )
    for (const [font, opened] of this.fonts) {
      Object.assign(opened.data, font.ref().data, { ToUnicode: spaces })
      opened.end()
    }
  }
}

const writeHex = (number: number) => number.toString(16).padStart(4, '0')

/** UTF-16, as PDF has it between brackets. */
export const writeUnits = (text: string) =>
  Array.from({ length: text.length }, (_, at) => writeHex(text.charCodeAt(at))).join('')

/** A map of numbers from the first one on to what they mean (ISO 32000-2, 9.10.3). */
export function mapToUnicode(texts: string[], first: number): string {
  const lines = texts.map((text, index) => `<${writeHex(first + index)}> <${writeUnits(text)}>`)
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) =>
    lines.slice(index * 100, index * 100 + 100),
  )
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks.flatMap((block) => [`${block.length} beginbfchar`, ...block, 'endbfchar']),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}
