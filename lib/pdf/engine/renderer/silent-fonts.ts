import type { PdfDictionary, PdfReference } from 'pdfkit'
import type { EmbeddedFont } from './write-glyphs'

type Document = { ref: (data?: PdfDictionary) => PdfReference }

export const nameSilent = ({ id }: EmbeddedFont) => `${id}Silent`

/** The same fonts, but each glyph means a space: they are drawn, but not read. */
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

export const writeUnits = (text: string) =>
  Array.from({ length: text.length }, (_, at) => writeHex(text.charCodeAt(at))).join('')

/** ISO 32000-2, 9.10.3. */
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
