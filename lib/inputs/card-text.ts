import { foldDigits } from './typed-text'

/** Line ends come from mails and editors; a code has none. */
const noPart = /[\p{Cc}\p{Cf}\p{DI}\u2028\u2029]/gu
const spaces = /[\p{Z}\u2800]/gu
const dashes = /[\p{Pd}\u2212]/gu
const wide = /[\uff01-\uff5e]/g
const fromWide = 0xff01 - 0x21

/**
 * The text of a card's code as it was copied. Its alphabet (base45, RFC 9285) has a space, a hyphen and capitals alone:
 * what programs put in their place becomes one again, and small letters stay, as they are none.
 */
export function readCardText(typed: string): string {
  const narrow = typed.replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - fromWide))
  return foldDigits(narrow.replace(noPart, '').replace(spaces, ' ').replace(dashes, '-'))
}

const letters = /[^\p{L}\p{N}]/gu

/**
 * The passwords that somebody may mean, to be tried in this order: what was typed, that without blanks and invisible
 * marks, and that in plain capitals, as this portal's cards have it.
 */
export function listPasswordReadings(typed: string): string[] {
  const bare = readCardText(typed).replaceAll(' ', '')
  const capitals = bare.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase()
  return [...new Set([typed, bare, capitals, capitals.replace(letters, '')])]
}
