export type FittedText = { sizePt: number; lines: string[] }
export type Room = {
  widthPt: number
  sizesPt: readonly [number, ...number[]]
  maxLines: number
}

/** Covers kerning between words and rounding in the PDF. */
const slack = 0.99
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function divideWord(word: string, widthEm: number, measure: (text: string) => number): string[] {
  if (measure(word) <= widthEm) return [word]
  const pieces: string[] = []
  for (const { segment } of graphemes.segment(word)) {
    const last = pieces.at(-1)
    if (last !== undefined && measure(last + segment) <= widthEm) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

/** Measures each word once; null if kerning or ligatures across spaces change the sum. */
function breakQuickly(words: string[], widthEm: number, measure: (text: string) => number): string[] | null {
  const spaceEm = measure(' ')
  const lines: string[] = []
  let lineEm = Infinity
  for (const word of words) {
    const wordEm = measure(word)
    const fits = lineEm + spaceEm + wordEm <= widthEm
    if (fits) lines[lines.length - 1] = `${lines.at(-1) ?? ''} ${word}`
    else lines.push(word)
    lineEm = fits ? lineEm + spaceEm + wordEm : wordEm
  }
  return lines.every((line) => measure(line) <= widthEm) ? lines : null
}

function breakLines(words: string[], widthEm: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of words.flatMap((whole) => divideWord(whole, widthEm, measure))) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(longer) <= widthEm) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** No letter may be lost, so if no size fits, the smallest takes more lines. `measure` returns ems. */
export function fitText(text: string, room: Room, measure: (text: string) => number): FittedText {
  const words = text.split(/\s+/).filter(Boolean)
  const wholeEm = measure(words.join(' '))
  for (const sizePt of room.sizesPt) {
    const widthEm = (room.widthPt * slack) / sizePt
    if (wholeEm <= widthEm) return { sizePt, lines: words.length > 0 ? [words.join(' ')] : [] }
    if (words.some((word) => measure(word) > widthEm)) continue
    const lines = breakQuickly(words, widthEm, measure) ?? breakLines(words, widthEm, measure)
    if (lines.length <= room.maxLines) return { sizePt, lines }
  }
  const sizePt = room.sizesPt.at(-1) ?? room.sizesPt[0]
  return { sizePt, lines: breakLines(words, (room.widthPt * slack) / sizePt, measure) }
}

export function fitAlike(texts: string[], room: Room, measure: (text: string) => number): number {
  return Math.min(room.sizesPt[0], ...texts.map((text) => fitText(text, room, measure).sizePt))
}
