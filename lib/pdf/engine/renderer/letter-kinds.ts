/** As poppler classifies them: digits and signs of numbers run right. */
export type Kind = 'rtl' | 'ltr' | 'neutral' | 'space'
const rightToLeft = /(?=[\p{Script=Arabic}؛؟])[\p{L}؛؟۔]/u
const leftToRight = /[\p{L}\p{N}\p{Mc}\p{Sc}#%+,\-./:،٪٫٬°±]/u

export const kindOf = (letter: string | undefined): Kind | null =>
  letter === undefined
    ? null
    : letter === ' '
      ? 'space'
      : rightToLeft.test(letter)
        ? 'rtl'
        : leftToRight.test(letter)
          ? 'ltr'
          : 'neutral'
export const isMark = (letter: string | undefined) => letter !== undefined && /\p{Mn}/u.test(letter)

export const weighDirections = (text: string): number =>
  Array.from(text).reduce(
    (sum, letter) => sum + (rightToLeft.test(letter) ? -1 : /[\p{L}\p{Mc}]/u.test(letter) ? 1 : 0),
    0,
  )

export type Piece = { letters: string[]; kind: 'rtl' | 'ltr'; next: string | undefined }

export function takePiece(letters: string[], from: number, kind: 'rtl' | 'ltr'): Piece {
  const other = kind === 'rtl' ? 'ltr' : 'rtl'
  let end = from + 1
  for (let at = end; at < letters.length && kindOf(letters[at]) !== other; at += 1)
    if (kindOf(letters[at]) === kind) end = at + 1
  while (isMark(letters[end])) end += 1
  return { letters: letters.slice(from, end), kind, next: letters[end] }
}
