import { isMark, kindOf, type Piece, takePiece } from './letter-kinds'

/**
 * poppler sorts letters by place, guesses the direction from the whole page, and moves neutral signs.
 * A mark of direction between two letters prevents that. text-layer.ts explains the other readers.
 */
export type PageDirection = 'ltr' | 'rtl'
/** `move` is the distance to the next letter on the left. */
export type Sign = { letter: string; move: number }
/** `actual` replaces the signs for readers that support it. */
export type Span = { signs: Sign[]; actual?: string }
/** From the left. pdf.js reads a jump as a space, unless the text is mirrored. */
export type Stretch = { start: number; isMirrored: boolean; spans: Span[] }
export type LaidLine = { stretches: Stretch[]; slots: number }

const [lrm, rlm] = ['\u200e', '\u200f']
/** The width of a space in slots: readers take a wide gap for a new column, a narrow one for none. */
const gaps = { rtl: 0.2, ltr: 0.6 }

const findStrong = ({ signs }: Span) =>
  signs.map(({ letter }) => kindOf(letter)).find((kind) => kind === 'rtl' || kind === 'ltr')

/** One operator for each run of a direction, because Chromium reverses a whole operator. */
export function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const [one, next] = [last && findStrong(last), findStrong(span)]
    if (last && last.actual === undefined && span.actual === undefined && (!one || !next || one === next))
      joined[joined.length - 1] = { signs: [...last.signs, ...span.signs] }
    else joined.push(span)
  }
  return joined
}

function runLeft(letters: string[], gap: number, isAfterSpace = false): Sign[] {
  return letters.map((letter, index) => {
    const before = index === 0 ? (isAfterSpace ? ' ' : undefined) : letters[index - 1]
    return { letter, move: letter === ' ' ? 0 : before === ' ' ? 1 + gap : 1 }
  })
}

const total = (signs: Sign[]) => signs.reduce((sum, { move }) => sum + move, 0)
const moveLast = (signs: Sign[], move: number): Sign[] =>
  signs.map((sign, index) => (index === signs.length - 1 ? { ...sign, move: sign.move + move } : sign))

/** On a right-to-left page everything runs left; other pieces carry their text in `actual`. */
function layFromRight(text: string): LaidLine {
  const letters = Array.from(text)
  const gap = gaps.rtl
  const spans: Span[] = []
  let at = 0
  while (at < letters.length) {
    const letter = letters[at] ?? ''
    const isAfterSpace = letters[at - 1] === ' '
    if (kindOf(letter) !== 'ltr') {
      spans.push({ signs: runLeft([letter], gap, isAfterSpace) })
      at += 1
      continue
    }
    const piece = takePiece(letters, at, 'ltr')
    const marksBefore = piece.next !== undefined && kindOf(piece.next) !== 'rtl' ? rlm : ''
    const marksAfter = isMark(piece.letters.at(-1)) ? lrm : ''
    const actual = marksBefore + piece.letters.join('') + marksAfter
    const count = Array.from(actual).length
    const pitch = isAfterSpace ? 1 + gap / 2 : count > piece.letters.length ? 0.7 : 1
    const move = (count * pitch) / piece.letters.filter((part) => part !== ' ').length
    const signs = piece.letters.map((part) => ({ letter: part, move: part === ' ' ? 0 : move }))
    spans.push(count > 1 ? { signs, actual } : { signs })
    at += piece.letters.length
  }
  const slots = spans.reduce((sum, { signs }) => sum + total(signs), 0)
  return { stretches: [{ start: slots, isMirrored: true, spans }], slots }
}

function layWhollyLeft(letters: string[]): LaidLine {
  const signs = runLeft(letters, gaps.rtl)
  const last = letters.at(-1) ?? ''
  const spans: Span[] =
    kindOf(last) === 'neutral'
      ? [{ signs: signs.slice(0, -1) }, { signs: moveLast(signs.slice(-1), 1), actual: rlm + last }]
      : [{ signs }]
  const slots = spans.reduce((sum, span) => sum + total(span.signs), 0)
  return { stretches: [{ start: slots, isMirrored: true, spans }], slots }
}

type Placed = { letter: string; x?: number; actual?: string; move?: number }

function measureMoves(placed: Placed[], isMirrored: boolean): Stretch {
  let next: number | undefined
  const signs = placed.toReversed().map(({ letter, x, actual, move }): Span => {
    const place = x ?? next ?? 0
    const sign = { letter, move: next === undefined ? (move ?? -1) : place - next }
    next = place
    return actual === undefined ? { signs: [sign] } : { signs: [sign], actual }
  })
  return { start: next ?? 0, isMirrored, spans: signs.toReversed() }
}

/** Pieces follow each other to the right; right-to-left pieces run left inside. */
class LineFromLeft {
  private readonly stretches: { isMirrored: boolean; placed: Placed[] }[] = [{ isMirrored: true, placed: [] }]
  private edge = 0
  private room = 0

  constructor(private readonly gap: number) {}

  private add(...placed: Placed[]) {
    this.stretches.at(-1)?.placed.push(...placed)
  }

  addSpace() {
    this.add({ letter: ' ' })
    this.room = this.gap
  }

  addLetter(letter: string, isNeutralBehindRtl: boolean) {
    const x = this.edge + this.room + 1
    this.add(isNeutralBehindRtl ? { letter, x, actual: lrm + letter, move: -2 } : { letter, x })
    this.edge = isNeutralBehindRtl ? x + 1 : x
    this.room = 0
  }

  addRtl({ letters, next }: Piece) {
    const signs = runLeft(letters, gaps.rtl)
    const last = letters.at(-1) ?? ''
    const isHeld = isMark(last)
    const width = total(signs) + (isHeld ? 1 : 0)
    const end = this.edge + this.room + width + 1
    let x = end
    for (const [index, { letter, move }] of signs.entries()) {
      this.add(
        index === signs.length - 1
          ? { letter, x, ...(isHeld && { actual: rlm + last }), move: move + (isHeld ? 1 : 0) }
          : { letter, x },
      )
      x -= move
    }
    this.edge = end - 1
    this.room = 0
    if (next === undefined) return
    if (next !== ' ') {
      this.stretches.push({ isMirrored: false, placed: [] })
      return
    }
    // One space returns to the right end, and one holds the mark.
    if (this.stretches.at(-1)?.isMirrored) this.add({ letter: ' ', x: end - width })
    else this.stretches.push({ isMirrored: true, placed: [] })
    this.add({ letter: ' ', x: end, actual: lrm })
    this.edge = end
    this.room = this.gap
  }

  end(): LaidLine {
    const stretches = this.stretches.map(({ placed, isMirrored }) => measureMoves(placed, isMirrored))
    return { stretches, slots: this.edge }
  }
}

function layFromLeft(text: string): LaidLine {
  const letters = Array.from(text)
  if (!letters.some((letter) => kindOf(letter) === 'ltr')) return layWhollyLeft(letters)
  const hasRtl = letters.some((letter) => kindOf(letter) === 'rtl')
  const line = new LineFromLeft(hasRtl ? gaps.rtl : gaps.ltr)
  for (let at = 0, behindRtl = false; at < letters.length;) {
    const letter = letters[at] ?? ''
    if (kindOf(letter) === 'rtl') {
      const piece = takePiece(letters, at, 'rtl')
      line.addRtl(piece)
      at += piece.letters.length + (piece.next === ' ' ? 1 : 0)
      behindRtl = piece.next !== ' '
      continue
    }
    if (letter === ' ') line.addSpace()
    else line.addLetter(letter, behindRtl && kindOf(letter) === 'neutral')
    behindRtl = false
    at += 1
  }
  return line.end()
}

export const laySigns = (text: string, direction: PageDirection): LaidLine =>
  direction === 'rtl' ? layFromRight(text) : layFromLeft(text)
