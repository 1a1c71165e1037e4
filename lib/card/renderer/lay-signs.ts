import { isMark, kindOf, type Piece, takePiece } from './letter-kinds'

/**
 * Where the signs of a line of text stand, in slots of one letter's width. What readers make of places is in
 * `text-layer.ts`; here are their rules.
 *
 * poppler sorts letters by place and guesses their order back, by the direction of most letters of the whole page. Digits
 * and most punctuation take the neutrals behind them along, to the wrong side, unless a mark of direction stands between.
 */
export type PageDirection = 'ltr' | 'rtl'
/** A letter, and how far the next one is to the left of it. */
export type Sign = { letter: string; move: number }
/** Signs that are read as `actual` by readers that know of it: those that go by places, and reading aloud. */
export type Span = { signs: Sign[]; actual?: string }
/** Signs that follow each other from a place on, from the left. pdf.js sees a space where it jumps, unless it is mirrored. */
export type Stretch = { start: number; isMirrored: boolean; spans: Span[] }
export type LaidLine = { stretches: Stretch[]; slots: number }

const [lrm, rlm] = ['\u200e', '\u200f']
/** How much of a slot a space takes: readers take a wide gap for a new column, a narrow one for none. */
const gaps = { rtl: 0.2, ltr: 0.6 }

const findStrong = ({ signs }: Span) =>
  signs.map(({ letter }) => kindOf(letter)).find((kind) => kind === 'rtl' || kind === 'ltr')

/** Neighbours are drawn by one operator, as far as they run in one direction: Chromium turns it round as a whole. */
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

/** Signs that run to the left; `last` is what the last one moves more than the others. */
function runLeft(letters: string[], gap: number, isAfterSpace = false): Sign[] {
  return letters.map((letter, index) => {
    const before = index === 0 ? (isAfterSpace ? ' ' : undefined) : letters[index - 1]
    return { letter, move: letter === ' ' ? 0 : before === ' ' ? 1 + gap : 1 }
  })
}

const total = (signs: Sign[]) => signs.reduce((sum, { move }) => sum + move, 0)
const moveLast = (signs: Sign[], move: number): Sign[] =>
  signs.map((sign, index) => (index === signs.length - 1 ? { ...sign, move: sign.move + move } : sign))

/** On a page from right to left: all runs to the left, and what does not is read as a whole. */
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

/** On a page from left to right, text that runs to the left alone. */
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

/** A sign at a place; one without stands where the next one does. */
type Placed = { letter: string; x?: number; actual?: string; move?: number }

/** The moves from sign to sign. */
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

/** On a page from left to right: each piece stands right of the one before, and those from right to left run to the left. */
class LineFromLeft {
  private readonly stretches: { isMirrored: boolean; placed: Placed[] }[] = [{ isMirrored: true, placed: [] }]
  /** Where what stands so far ends, and how much room the next one leaves. */
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
    // A mark at the end would go to the text on the left.
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
    // One space goes back to the right end, and one holds the mark.
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
