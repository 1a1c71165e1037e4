import { foldDigits } from '@/lib/inputs/typed-text'
import { toAsciiLetters } from './latin-letters'
import { scriptFolds } from './script-folds'

/** Stored beside each hash. Raise it with every change of what a fold returns. */
export const nameFoldVersion = 2

/** People type them for an apostrophe, but Unicode splits them into a space and a mark. */
const spacingAccents = /[´\u1fbd\u1fbf\u1ffd\u1ffe]/g
/**
 * Left out as in passports (ICAO 9303): apostrophes, quotation marks, middle dots, the Arabic stroke, the high hamza.
 */
const leftOut = /[\u0640\u0674\ua78b'`‘’‚‛′‵ʹʻʼʽʾʿˈˊˋꞌ՚"“”„‟«»״″·•∙⋅・‧ᐧ]/gu
/** In Hebrew an apostrophe makes another letter: ג׳ is not ג. */
const hebrewApostrophe = /(?<=\p{Script=Hebrew}\p{M}*)['`‘’‛′ʹʼ]/gu
const geresh = '\u05f3'
const signs = /[^\p{L}\p{M}\p{N}\u05f3]+/gu

const alike = new Map(scriptFolds.flatMap(({ same = {} }) => Object.entries(same)))
const toAlike = (letter: string) => alike.get(letter) ?? toAsciiLetters(letter)

const isDropped = (mark: string, base: string) =>
  scriptFolds.some(
    ({ letters, droppedMarks, droppedAfter = letters }) =>
      letters.test(base) && droppedMarks?.test(mark) && droppedAfter.test(base),
  )

function dropMarks(text: string): string {
  let base = ''
  let kept = ''
  for (const character of text) {
    const isMark = /^\p{M}$/u.test(character)
    if (!isMark) base = character
    if (!isMark || (/\p{L}/u.test(base) && !isDropped(character, base))) kept += character
  }
  return kept
}

/** Upper case comes first for letters such as ß, ı and ς. */
const foldCase = (text: string) => text.toLowerCase().toUpperCase().toLowerCase()

/** Thai and Lao keyboards write the vowel before or after the tone mark. */
const orderTones = (text: string) => text.replace(/([\u0e48-\u0e4b\u0ec8-\u0ecb])([\u0e4d\u0ecd])/g, '$2$1')

/** Spellings of one name give the same text (docs/names.md); word order stays, and so do names of signs only. */
export function foldName(name: string): string {
  const bare = name
    .replace(spacingAccents, "'")
    .normalize('NFKD')
    .replace(/[\p{DI}\u0345]/gu, '')
    .replace(hebrewApostrophe, geresh)
    .replace(leftOut, '')
  const letters = Array.from(foldCase(dropMarks(orderTones(bare))), toAlike).join('')
  const words = foldDigits(letters.replace(signs, ' ')).trim()
  const folded = scriptFolds.reduce((text, { joined }) => (joined ? text.replace(joined, '') : text), words)
  return folded.normalize('NFC') || name.normalize('NFKC').trim().toLowerCase()
}
