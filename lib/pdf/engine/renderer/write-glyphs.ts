import type { PdfReference } from 'pdfkit'

export type SourceFont = {
  unitsPerEm: number
  hmtx: object
  glyphForCodePoint: (codePoint: number) => { id: number; advanceWidth: number }
  createSubset: () => { includeGlyph: (id: number) => number; encode: () => Uint8Array }
}

/** Only drawn glyphs are embedded. Widths are in thousandths of an em. */
export type EmbeddedFont = {
  id: string
  scale: number
  font: SourceFont
  ref: () => PdfReference
  subset: { includeGlyph: (id: number) => number }
  widths: (number | undefined)[]
  unicode: (number[] | undefined)[]
}
export type Glyph = { id: number; advanceWidth: number; codePoints: number[] }
export type GlyphPosition = { xAdvance: number; xOffset: number; yOffset: number }

export type GlyphRun = { font: EmbeddedFont; name: string; sizePt: number; glyphs: Glyph[]; positions: GlyphPosition[] }

const round = (value: number) => Math.round(value * 1e4) / 1e4
const isMoved = ({ xOffset, yOffset }: GlyphPosition) => xOffset !== 0 || yOffset !== 0

function embed(font: EmbeddedFont, glyph: Glyph): string {
  const number = font.subset.includeGlyph(glyph.id)
  font.widths[number] ??= glyph.advanceWidth * font.scale
  font.unicode[number] ??= glyph.codePoints
  return number.toString(16).padStart(4, '0')
}

/** The page's y runs downwards. Advances are in points, offsets in thousandths of an em. */
export function writeGlyphs({ font, name, sizePt, glyphs, positions }: GlyphRun): string {
  const lines: string[] = ['BT', `/${name} ${round(sizePt)} Tf`]
  let shown: string[] = []
  let x = 0
  const flush = () => {
    if (shown.length > 0) lines.push(`[${shown.join(' ')}] TJ`)
    shown = []
  }
  for (const [index, glyph] of glyphs.entries()) {
    const position = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 }
    const previous = positions[index - 1]
    if (isMoved(position) || !previous || isMoved(previous)) {
      flush()
      const [left, down] = [x + (position.xOffset * sizePt) / 1000, (-position.yOffset * sizePt) / 1000]
      lines.push(`1 0 0 -1 ${round(left)} ${round(down)} Tm`)
    }
    const spare = glyph.advanceWidth * font.scale - (position.xAdvance * 1000) / sizePt
    shown.push(`<${embed(font, glyph)}>${Math.abs(spare) < 0.01 ? '' : ` ${round(spare)}`}`)
    x += position.xAdvance
  }
  flush()
  return [...lines, 'ET'].join('\n').replaceAll('> <', '')
}
