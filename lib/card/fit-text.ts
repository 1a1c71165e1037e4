export type FittedText = { sizePt: number; lines: string[] }
export type Room = {
  widthPt: number
  /** From the wished to the smallest; the smallest is taken when none fits. */
  sizesPt: readonly [number, ...number[]]
  maxLines: number
}

/** Kerning between words and rounding in the PDF stay within this. */
const slack = 0.99
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Cuts a word that is wider than a line into pieces that are not; only then is a word ever divided. */
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

/**
 * Lines of words, each measured once: a line is taken to be as wide as its words and the spaces between them. Null where
 * that is not so, as a font may go on over a space, or two letters across it stand closer.
 */
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

/**
 * The largest of the sizes at which the text stands in `maxLines` lines without a divided word. Where there is none,
 * the smallest size and as many lines as it takes: no letter is ever left out. `measure` gives a width in ems.
 */
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

/** The size at which each of the texts fits, so that texts that stand together look alike. */
export function fitAlike(texts: string[], room: Room, measure: (text: string) => number): number {
  return Math.min(room.sizesPt[0], ...texts.map((text) => fitText(text, room, measure).sizePt))
}
