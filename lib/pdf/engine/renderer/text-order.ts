import { weighDirections } from './letter-kinds'

/** In reading order; the width is in points. */
export type ReadLine = {
  text: string
  widthPt: number
  isPlain: boolean
}
type Run = { start: number; end: number; xAdvance?: number }
type Line = { runs: Run[] }

/** Their glyphs have another order or other numbers than their letters. */
const needsOrder = /[\p{Script=Arabic}\p{Script=Devanagari}]/u
/** Readers move these to the wrong end of a line on a right-to-left page. */
const endsNeutral = /[^\p{L}\p{N}\p{Mc}]$/u

/** Null if the glyphs give the text on any page. `text` is in reading order. */
export function findReadLine(text: string, { runs }: Line): ReadLine | null {
  const isPlain = !needsOrder.test(text)
  if (isPlain && !endsNeutral.test(text)) return null
  if (runs.reduce((sum, { start, end }) => sum + end - start, 0) !== text.length) return null
  return { text, isPlain, widthPt: runs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) }
}

type Part = { line: ReadLine | null; isFirst: boolean; leaning: number }
const parts = new WeakMap<object, Part>()

/** Keyed by the glyph positions, because drawing receives nothing else of the line. */
export function keepReadLine(text: string, { runs }: { runs: (Run & { positions?: object[] })[] }): void {
  const line = findReadLine(text, { runs })
  const leaning = weighDirections(text)
  for (const [index, { positions }] of runs.entries())
    if (positions) parts.set(positions, { line, isFirst: index === 0, leaning: index === 0 ? leaning : 0 })
}

export const recallReadLine = (positions: object): Part | null => parts.get(positions) ?? null
