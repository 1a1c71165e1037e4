import type { PdfDictionary, PdfReference } from 'pdfkit'
import { keepNewest } from './keep-newest'
import { joinSpans, type LaidLine, laySigns, type PageDirection, type Sign, type Span, type Stretch } from './lay-signs'
import { mapToUnicode, writeUnits } from './silent-fonts'
import type { ReadLine } from './text-order'
import type { SourceFont } from './write-glyphs'

export const layerName = 'ReadText'
const blankGlyph = 1

const writeHex = (number: number) => number.toString(16).padStart(4, '0')
const writeNumber = (value: number) => `${Math.round(value * 1e4) / 1e4}`
const files = new WeakMap<object, { file: Uint8Array; blankEm: number }>()

/** In ems. mupdf begins a new line at wider gaps. */
const widestSlot = 0.4

/** mupdf takes the height in `hhea` for the distance between letters. */
function lieFlat(file: Uint8Array) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16)
    if (view.getUint32(entry) === 0x68686561) view.setUint32(view.getUint32(entry + 8) + 4, 0)
}

function makeBlank(font: SourceFont) {
  const known = files.get(font)
  if (known) return known
  const space = font.glyphForCodePoint(0x20)
  const subset = font.createSubset()
  subset.includeGlyph(space.id)
  const file = subset.encode()
  lieFlat(file)
  const blank = { file, blankEm: space.advanceWidth / font.unitsPerEm }
  files.set(font, blank)
  return blank
}

const mostSigns = 5_000
const keepSign = keepNewest<Sign>(mostSigns)
const shareSign = (sign: Sign) => keepSign(`${Math.round(sign.move * 1000)} ${sign.letter}`, () => sign)

const laidLines = { ltr: new WeakMap<ReadLine, LaidLine>(), rtl: new WeakMap<ReadLine, LaidLine>() }

function layOnce(line: ReadLine, direction: PageDirection): LaidLine {
  const known = laidLines[direction].get(line)
  if (known) return known
  const { stretches, slots } = laySigns(line.text, direction)
  const share = (span: Span) => ({ ...span, signs: span.signs.map(shareSign) })
  const shared = stretches.map((stretch) => ({ ...stretch, spans: joinSpans(stretch.spans).map(share) }))
  const laid = { stretches: shared, slots }
  laidLines[direction].set(line, laid)
  return laid
}

/**
 * Invisible signs in reading order, for glyphs that do not give their text. Readers disagree:
 * poppler sorts by place and reverses Arabic, pdf.js reverses it unless the font writes downwards,
 * mupdf keeps the drawing order, and Chromium reverses Arabic unless it is mirrored.
 * So lines with Arabic or Devanagari use a font that writes downwards, turned and mirrored.
 */
export class TextLayer {
  readonly font: PdfReference
  private readonly signs: Sign[] = []
  private readonly numbers = new Map<Sign, number>()

  constructor(
    private readonly document: { ref: (data?: PdfDictionary) => PdfReference },
    private readonly source: SourceFont,
  ) {
    this.font = document.ref()
  }

  private numberSign(sign: Sign): string {
    const number = this.numbers.get(sign) ?? this.signs.push(sign)
    this.numbers.set(sign, number)
    return writeHex(number)
  }

  private writeSpan({ signs, actual }: Span): string {
    const shown = `<${signs.map((sign) => this.numberSign(sign)).join('')}> Tj`
    return actual === undefined ? shown : `/Span <</ActualText <feff${writeUnits(actual)}>>> BDC ${shown} EMC`
  }

  /** From 0,0, on a page whose y runs downwards. */
  draw(line: ReadLine, sizePt: number, direction: PageDirection): string {
    const { stretches, slots } = layOnce(line, direction)
    const slotPt = Math.min(line.widthPt / slots, widestSlot * sizePt)
    const place = ({ start, isMirrored, spans }: Stretch) => {
      const size = writeNumber(isMirrored ? sizePt : -sizePt)
      const matrix = `0 ${size} ${writeNumber(-slotPt)} 0 ${writeNumber(start * slotPt)} 0 Tm`
      return [matrix, ...spans.map((span) => this.writeSpan(span))].join(' ')
    }
    return ['BT', `/${layerName} 1 Tf`, ...stretches.map(place), 'ET'].join('\n')
  }

  end(): void {
    const { file, blankEm } = makeBlank(this.source)
    const name = 'TEXTLR+Blank'
    const fontFile = this.document.ref()
    fontFile.end(file)
    const descriptor = this.document.ref({
      ...{ Type: 'FontDescriptor', FontName: name, Flags: 4, FontBBox: [0, -250, 1000, 750], ItalicAngle: 0 },
      ...{ Ascent: 750, Descent: -250, CapHeight: 700, StemV: 80, FontFile2: fontFile },
    })
    descriptor.end()
    const glyphs = this.document.ref()
    glyphs.end(Uint8Array.from([0, 0, ...this.signs.flatMap(() => [0, blankGlyph])]))
    const moves = this.signs.flatMap(({ move }) => [Math.round(move * 1000), 0, 0])
    const descendant = this.document.ref({
      ...{ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: name, FontDescriptor: descriptor, CIDToGIDMap: glyphs },
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      ...{ DW: blankEm * 1000, DW2: [0, 1000], W2: [1, moves] },
    })
    descendant.end()
    const letters = this.document.ref()
    letters.end(
      mapToUnicode(
        this.signs.map(({ letter }) => letter),
        1,
      ),
    )
    Object.assign(this.font.data, {
      ...{ Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-V' },
      ...{ DescendantFonts: [descendant], ToUnicode: letters },
    })
    this.font.end()
  }
}
