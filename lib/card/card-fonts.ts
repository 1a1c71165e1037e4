import path from 'node:path'
import { Font } from '@react-pdf/renderer'
import type { CardFace, CardWeight } from './split-runs'

/** Without it some letters are taken apart (ị, ḿ), and the renderer leaves their marks out at the end of a line. */
const composed = { ccmp: false }

/** In the order in which they are asked for a character. */
const files = [
  { family: 'Card Latin', file: 'noto-sans-latin', features: composed },
  { family: 'Card Latin Extended', file: 'noto-sans-latin-ext', features: composed },
  { family: 'Card Vietnamese', file: 'noto-sans-vietnamese', features: composed },
  { family: 'Card Devanagari', file: 'noto-sans-devanagari-devanagari', features: {} },
  // The Arabic faces of Noto lose letters in @react-pdf/renderer (its issue 3555).
  { family: 'Card Arabic', file: 'vazirmatn-arabic', features: {} },
]
const weights: CardWeight[] = [400, 700]

/** Glyphs and where they stand, in units of the font. */
type GlyphRun = { glyphs: unknown[]; positions: object[]; advanceWidth: number }
type Features = Record<string, boolean>
/** The script and language of a text are found by its letters. */
type LayOut = (text: string, features?: Features, script?: undefined, language?: undefined, direction?: 'ltr' | 'rtl') => GlyphRun // prettier-ignore

/** What is used of a font that the renderer has opened; the package that makes it comes without types. */
type OpenFont = {
  unitsPerEm: number
  hasGlyphForCodePoint: (codePoint: number) => boolean
  layout: LayOut
  /** The glyphs that were asked for so far. */
  _glyphs: Record<number, unknown>
}

/** More than stand on a card in each of some languages; the eldest goes. */
const mostRuns = 600

/** Most words stand on every card, so each is shaped once. Whoever asks may change what it is given. */
function rememberRuns(layOut: LayOut): LayOut {
  const runs = new Map<string, GlyphRun>()
  return (text, features, script, language, direction) => {
    const key = `${direction ?? ''} ${JSON.stringify(features ?? null)} ${text}`
    const run = runs.get(key) ?? layOut(text, features, script, language, direction)
    runs.delete(key)
    runs.set(key, run)
    if (runs.size > mostRuns) runs.delete(runs.keys().next().value ?? key)
    const positions = run.positions.map((position) => ({ ...position }))
    return { glyphs: [...run.glyphs], positions, advanceWidth: run.advanceWidth }
  }
}

async function openFont(fontFamily: string, fontWeight: CardWeight): Promise<OpenFont> {
  const source = Font.getFont({ fontFamily, fontWeight })
  await source.load()
  // Adapter: the declared type is empty, as it refers to types that are not there.
  const font = source.data as OpenFont | null
  if (!font?._glyphs) throw new Error(`The font ${fontFamily} cannot be opened, or not forgotten`)
  font.layout = rememberRuns(font.layout.bind(font))
  return font
}

type OpenFace = CardFace & { forget: () => void }

async function openFace(folder: string, { family, file, features }: (typeof files)[number]): Promise<OpenFace> {
  const fonts = weights.map((fontWeight) => ({ src: path.join(folder, `${file}-${fontWeight}.ttf`), fontWeight }))
  Font.register({ family, fonts })
  const [regular, bold] = await Promise.all([openFont(family, 400), openFont(family, 700)])
  const widths = new Map<string, number>()
  return {
    family,
    features,
    covers: (codePoint) => regular.hasGlyphForCodePoint(codePoint),
    measure: (text, weight) => {
      const key = `${weight} ${text}`
      const known = widths.get(key)
      if (known !== undefined) return known
      const font = weight === 700 ? bold : regular
      const width = font.layout(text, features).advanceWidth / font.unitsPerEm
      widths.set(key, width)
      return width
    },
    forget: () => {
      widths.clear()
      for (const font of [regular, bold]) font._glyphs = {}
    },
  }
}

let opened: Promise<OpenFace[]> | null = null

/**
 * The card's fonts from a folder of TTF files, registered with the renderer and opened once in a thread. To be called
 * before every render, one at a time: an opened font remembers a glyph that was embedded as a part of another one
 * without its letter, and the renderer then leaves that letter out of the next document, so the glyphs are forgotten.
 */
export async function openCardFonts(folder: string): Promise<CardFace[]> {
  // Names and addresses are broken into lines before they reach the renderer, and never hyphenated.
  Font.registerHyphenationCallback((word) => [word])
  opened ??= Promise.all(files.map((file) => openFace(folder, file))).catch((error: unknown) => {
    opened = null // the next drawing tries again
    throw error
  })
  const faces = await opened
  for (const face of faces) face.forget()
  return faces
}
