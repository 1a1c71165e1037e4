import path from 'node:path'
import { Font } from '@react-pdf/renderer'
import { keepNewest } from './renderer/keep-newest'
import type { FontFace, FontWeight } from './split-runs'

/** Otherwise letters such as ị and ḿ are split, and the renderer drops their marks at line ends. */
const composed = { ccmp: false }

const files = [
  { family: 'Card Latin', file: 'noto-sans-latin', features: composed },
  { family: 'Card Latin Extended', file: 'noto-sans-latin-ext', features: composed },
  { family: 'Card Vietnamese', file: 'noto-sans-vietnamese', features: composed },
  { family: 'Card Cyrillic', file: 'noto-sans-cyrillic', features: composed },
  { family: 'Card Cyrillic Extended', file: 'noto-sans-cyrillic-ext', features: composed },
  { family: 'Card Greek', file: 'noto-sans-greek', features: composed },
  { family: 'Card Greek Extended', file: 'noto-sans-greek-ext', features: composed },
  { family: 'Card Devanagari', file: 'noto-sans-devanagari-devanagari', features: {} },
  // Noto's Arabic faces lose letters in @react-pdf/renderer (its issue 3555).
  { family: 'Card Arabic', file: 'vazirmatn-arabic', features: {} },
]
const weights: FontWeight[] = [400, 700]

type Glyph = { _decode: () => object | null }
type GlyphRun = { glyphs: Glyph[]; positions: object[]; advanceWidth: number }
type Features = Record<string, boolean>
type LayOut = (
  text: string,
  features?: Features,
  script?: undefined,
  language?: undefined,
  direction?: 'ltr' | 'rtl',
) => GlyphRun
type GetGlyph = (id: number, letters?: number[]) => Glyph | null

/** The part we use of fontkit's font, which has no types. */
type OpenFont = {
  unitsPerEm: number
  hasGlyphForCodePoint: (codePoint: number) => boolean
  layout: LayOut
  getGlyph: GetGlyph
  _glyphs: Record<number, Glyph>
}

const mostTexts = 600
const mostGlyphs = 4_000

/** Most words are on every card, so each is shaped once. Callers may change their copy. */
function rememberRuns(layOut: LayOut): LayOut {
  const keep = keepNewest<GlyphRun>(mostTexts)
  return (text, features, script, language, direction) => {
    const key = `${direction ?? ''} ${JSON.stringify(features ?? null)} ${text}`
    const run = keep(key, () => layOut(text, features, script, language, direction))
    const positions = run.positions.map((position) => ({ ...position }))
    return { glyphs: [...run.glyphs], positions, advanceWidth: run.advanceWidth }
  }
}

/** fontkit shares one glyph between texts and keeps the first text, so the renderer would drop letters. */
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

async function openFont(fontFamily: string, fontWeight: FontWeight): Promise<OpenFont> {
  const source = Font.getFont({ fontFamily, fontWeight })
  await source.load()
  // Adapter: the declared type is empty, because its own types are missing.
  const font = source.data as OpenFont | null
  if (!font?._glyphs) throw new Error(`The font ${fontFamily} cannot be opened, or its glyphs are missing`)
  font.getGlyph = rememberGlyphs(font)
  font.layout = rememberRuns(font.layout.bind(font))
  return font
}

async function openFace(folder: string, { family, file, features }: (typeof files)[number]): Promise<FontFace> {
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

let opened: Promise<FontFace[]> | null = null

/** Opened once in each thread. */
export async function openFonts(folder: string): Promise<FontFace[]> {
  // compose-card.ts breaks names and addresses, so the renderer must not hyphenate.
  Font.registerHyphenationCallback((word) => [word])
  opened ??= Promise.all(files.map((file) => openFace(folder, file))).catch((error: unknown) => {
    opened = null // the next drawing tries again
    throw error
  })
  return opened
}
