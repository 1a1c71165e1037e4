import path from 'node:path'
import { Font } from '@react-pdf/renderer'
import { keepNewest } from './renderer/keep-newest'
import type { CardFace, CardWeight } from './split-runs'

/** Without it some letters are taken apart (ị, ḿ), and the renderer leaves their marks out at the end of a line. */
const composed = { ccmp: false }

/** In the order in which they are asked for a character. */
const files = [
  { family: 'Card Latin', file: 'noto-sans-latin', features: composed },
  { family: 'Card Latin Extended', file: 'noto-sans-latin-ext', features: composed },
  { family: 'Card Vietnamese', file: 'noto-sans-vietnamese', features: composed },
  { family: 'Card Cyrillic', file: 'noto-sans-cyrillic', features: composed },
  { family: 'Card Cyrillic Extended', file: 'noto-sans-cyrillic-ext', features: composed },
  { family: 'Card Greek', file: 'noto-sans-greek', features: composed },
  { family: 'Card Greek Extended', file: 'noto-sans-greek-ext', features: composed },
  { family: 'Card Devanagari', file: 'noto-sans-devanagari-devanagari', features: {} },
  // The Arabic faces of Noto lose letters in @react-pdf/renderer (its issue 3555).
  { family: 'Card Arabic', file: 'vazirmatn-arabic', features: {} },
]
const weights: CardWeight[] = [400, 700]

/** Of a glyph the renderer's package knows more; `_decode` reads its outline. */
type Glyph = { _decode: () => object | null }
/** Glyphs and where they stand, in units of the font. */
type GlyphRun = { glyphs: Glyph[]; positions: object[]; advanceWidth: number }
type Features = Record<string, boolean>
/** The script and language of a text are found by its letters. */
type LayOut = (
  text: string,
  features?: Features,
  script?: undefined,
  language?: undefined,
  direction?: 'ltr' | 'rtl',
) => GlyphRun
/** The glyph of a number, and which letters it stands for. */
type GetGlyph = (id: number, letters?: number[]) => Glyph | null

/** What is used of a font that the renderer has opened; the package that makes it comes without types. */
type OpenFont = {
  unitsPerEm: number
  hasGlyphForCodePoint: (codePoint: number) => boolean
  layout: LayOut
  getGlyph: GetGlyph
  /** The glyphs that were asked for so far. */
  _glyphs: Record<number, Glyph>
}

/** More than stand on a card in each of some languages. */
const mostTexts = 600
/** More than a font has. */
const mostGlyphs = 4_000

/** Most words stand on every card, so each is shaped once. Callers get a copy that they may change. */
function rememberRuns(layOut: LayOut): LayOut {
  const keep = keepNewest<GlyphRun>(mostTexts)
  return (text, features, script, language, direction) => {
    const key = `${direction ?? ''} ${JSON.stringify(features ?? null)} ${text}`
    const run = keep(key, () => layOut(text, features, script, language, direction))
    const positions = run.positions.map((position) => ({ ...position }))
    return { glyphs: [...run.glyphs], positions, advanceWidth: run.advanceWidth }
  }
}

/**
 * A glyph for each of the texts that it stands for. The package keeps one for all, with the letters of who came first:
 * one that was embedded as a part of another has none, and the renderer would leave its letter out of the next document.
 */
function rememberGlyphs(font: OpenFont): GetGlyph {
  const getGlyph = font.getGlyph.bind(font)
  const keep = keepNewest<Glyph | null>(mostGlyphs)
  return (id, letters = []) =>
    keep(`${id} ${letters.join(' ')}`, () => {
      font._glyphs = {}
      const glyph = getGlyph(id, letters)
      const outline = glyph?._decode()
      return glyph && outline !== undefined ? Object.assign(glyph, { _decode: () => outline }) : glyph
    })
}

async function openFont(fontFamily: string, fontWeight: CardWeight): Promise<OpenFont> {
  const source = Font.getFont({ fontFamily, fontWeight })
  await source.load()
  // Adapter: the declared type is empty, as it refers to types that are not there.
  const font = source.data as OpenFont | null
  if (!font?._glyphs) throw new Error(`The font ${fontFamily} cannot be opened, or its glyphs not told apart`)
  font.getGlyph = rememberGlyphs(font)
  font.layout = rememberRuns(font.layout.bind(font))
  return font
}

async function openFace(folder: string, { family, file, features }: (typeof files)[number]): Promise<CardFace> {
  const fonts = weights.map((fontWeight) => ({ src: path.join(folder, `${file}-${fontWeight}.ttf`), fontWeight }))
  Font.register({ family, fonts })
  const [regular, bold] = await Promise.all([openFont(family, 400), openFont(family, 700)])
  const keepWidth = keepNewest<number>(mostTexts)
  return {
    family,
    features,
    covers: (codePoint) => regular.hasGlyphForCodePoint(codePoint),
    measure: (text, weight) =>
      keepWidth(`${weight} ${text}`, () => {
        const font = weight === 700 ? bold : regular
        return font.layout(text, features).advanceWidth / font.unitsPerEm
      }),
  }
}

let opened: Promise<CardFace[]> | null = null

/** The card's fonts from a folder of TTF files, registered with the renderer and opened once in a thread. */
export async function openCardFonts(folder: string): Promise<CardFace[]> {
  // Names and addresses are broken into lines before they reach the renderer, and never hyphenated.
  Font.registerHyphenationCallback((word) => [word])
  opened ??= Promise.all(files.map((file) => openFace(folder, file))).catch((error: unknown) => {
    opened = null // the next drawing tries again
    throw error
  })
  return opened
}
