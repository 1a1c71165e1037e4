import 'server-only'
import { randomInt } from 'node:crypto'
import { toAsciiLetters } from '@/lib/identity/latin-letters'

const lettersTaken = 4
/** What stands for the letters of a name that has none in Latin script. */
const noLetters = 'XXXX'
// Without 0, O, 1, I and L, which are mistaken for one another on paper and on screens.
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const groups = 3
const groupLength = 4

/** The name's letters A to Z in capitals: accents go, and letters like Œ or Ɗ become the ASCII ones that people type for them. */
function foldToCapitals(name: string): string {
  const letters = Array.from(name.normalize('NFKD').toLowerCase(), toAsciiLetters).join('')
  return letters.toUpperCase().replace(/[^A-Z]/g, '')
}

/**
 * The documented password of a card: the first four letters of the Latin name without spaces and accents, in capitals,
 * a short name repeated (Ali → ALIA), then the year of birth. A name without any Latin letter gives XXXX.
 * `dateOfBirth` is yyyy/MM/dd; anything else is a RangeError.
 */
export function makeCardPassword(latinName: string, dateOfBirth: string): string {
  const year = /^(\d{4})\/\d{2}\/\d{2}$/.exec(dateOfBirth)?.[1]
  if (!year) throw new RangeError('The date of birth is not yyyy/MM/dd')
  const letters = foldToCapitals(latinName) || noLetters
  return letters.repeat(lettersTaken).slice(0, lettersTaken) + year
}

/** A password of 12 characters in three groups (59 bits), for cards whose password is shown once and not derived. */
export function makeRandomCardPassword(): string {
  const pick = () => alphabet.charAt(randomInt(alphabet.length))
  return Array.from({ length: groups }, () => Array.from({ length: groupLength }, pick).join('')).join('-')
}
