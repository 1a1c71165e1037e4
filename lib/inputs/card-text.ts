import { foldDigits } from './typed-text'

/** Mails and editors add line ends; a code has none. */
const noPart = /[\p{Cc}\p{Cf}\p{DI}\u2028\u2029]/gu
const spaces = /[\p{Z}\u2800]/gu
const dashes = /[\p{Pd}\u2212]/gu
const wide = /[\uff01-\uff5e]/g
const fromWide = 0xff01 - 0x21

/** Base45 (RFC 9285) has only a space, a hyphen and capitals, so look-alikes become these; small letters are errors. */
export function readCardText(typed: string): string {
  const narrow = typed.replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - fromWide))
  return foldDigits(narrow.replace(noPart, '').replace(spaces, ' ').replace(dashes, '-'))
}

const letters = /[^\p{L}\p{N}]/gu

/** Readings in order: as typed, without blanks and invisible marks, and in plain capitals as on our cards. */
export function listPasswordReadings(typed: string): string[] {
  const bare = readCardText(typed).replaceAll(' ', '')
  const capitals = bare.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase()
  return [...new Set([typed, bare, capitals, capitals.replace(letters, '')])]
}
