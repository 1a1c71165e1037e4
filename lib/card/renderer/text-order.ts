import { weighDirections } from './letter-kinds'

/** What readers are to find where a line stands, in the order of reading, and how wide it is, in points. */
export type ReadLine = {
  text: string
  widthPt: number
  /** Whether its glyphs say it themselves on a page that reads from left to right. */
  isPlain: boolean
}
type Run = { start: number; end: number; xAdvance?: number }
type Line = { runs: Run[] }

/** Scripts whose glyphs stand in another order, or in other numbers, than their letters. */
const needsOrder = /[\p{Script=Arabic}\p{Script=Devanagari}]/u
/** What a reader that goes by places puts at the wrong end of a line, if most of the page runs from right to left. */
const endsNeutral = /[^\p{L}\p{N}\p{Mc}]$/u

/** The text of a line as it is read, or null for one whose glyphs say it on any page. `text` is in the order of reading. */
export function findReadLine(text: string, { runs }: Line): ReadLine | null {
  const isPlain = !needsOrder.test(text)
  if (isPlain && !endsNeutral.test(text)) return null
  if (runs.reduce((sum, { start, end }) => sum + end - start, 0) !== text.length) return null
  return { text, isPlain, widthPt: runs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) }
}

/** `leaning` is what it adds to the direction of its page. */
type Part = { line: ReadLine | null; isFirst: boolean; leaning: number }
const parts = new WeakMap<object, Part>()

/** Remembers what is read on a line by the places of its glyphs, which are all that the drawing is given of it. */
export function keepReadLine(text: string, { runs }: { runs: (Run & { positions?: object[] })[] }): void {
  const line = findReadLine(text, { runs })
  const leaning = weighDirections(text)
  for (const [index, { positions }] of runs.entries())
    if (positions) parts.set(positions, { line, isFirst: index === 0, leaning: index === 0 ? leaning : 0 })
}

/** The line that these glyphs are part of, or null where nothing is remembered. */
export const recallReadLine = (positions: object): Part | null => parts.get(positions) ?? null
