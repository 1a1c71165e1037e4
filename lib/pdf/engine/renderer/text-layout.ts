import layOutWith, { type Attributes, type AttributedString, type Paragraph } from '@react-pdf/textkit'
import { keepNewest } from './keep-newest'
import { keepReadLine } from './text-order'

// Replaces `@react-pdf/textkit` in the worker's bundle (scripts/build-drawing-worker.mjs).

export * from '@react-pdf/textkit'

const mostTexts = 600

const fontNumbers = new WeakMap<object, number>()
let fonts = 0

function numberFont(font: object | undefined): number {
  if (!font) return 0
  const number = fontNumbers.get(font) ?? ++fonts
  fontNumbers.set(font, number)
  return number
}

const presentAttributes = ({ font = [], ...others }: Attributes) => [font.map(numberFont), others]

const presentText = ({ string, runs }: AttributedString) => [
  string,
  runs.map(({ start, end, attributes }) => [start, end, presentAttributes(attributes)]),
]

/** Caches the newest texts. Callers must not change the shared lines. */
const layoutEngine: typeof layOutWith = (engines) => {
  const layOut = layOutWith(engines)
  const keep = keepNewest<Paragraph[]>(mostTexts)
  return (text, container, options) =>
    keep(JSON.stringify([presentText(text), container, options]), () => {
      const paragraphs = layOut(text, container, options)
      const [line, ...further] = paragraphs.flat()
      // The card's own texts come in lines (card-words.tsx).
      if (line && further.length === 0) keepReadLine(text.string, line)
      return paragraphs
    })
}

export default layoutEngine
