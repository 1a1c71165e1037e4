import 'server-only'
import { randomInt } from 'node:crypto'
import { toAsciiLetters } from '@/lib/identity/latin-letters'

const lettersTaken = 4
const noLetters = 'XXXX'
// Without 0, O, 1, I and L, which look alike.
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const groups = 3
const groupLength = 4

/** Letters such as Œ or Ɗ become the ASCII letters that people type for them. */
function foldToCapitals(name: string): string {
  const letters = Array.from(name.normalize('NFKD').toLowerCase(), toAsciiLetters).join('')
  return letters.toUpperCase().replace(/[^A-Z]/g, '')
}

/** Four Latin letters of the name, repeated if short, and the year of birth (`yyyy/MM/dd`). @throws RangeError */
export function makeCardPassword(latinName: string, dateOfBirth: string): string {
  const year = /^(\d{4})\/\d{2}\/\d{2}$/.exec(dateOfBirth)?.[1]
  if (!year) throw new RangeError('The date of birth must be yyyy/MM/dd')
  const letters = foldToCapitals(latinName) || noLetters
  return letters.repeat(lettersTaken).slice(0, lettersTaken) + year
}

/** 12 characters (59 bits), shown once and not derived from the person's data. */
export function makeRandomCardPassword(): string {
  const pick = () => alphabet.charAt(randomInt(alphabet.length))
  return Array.from({ length: groups }, () => Array.from({ length: groupLength }, pick).join('')).join('-')
}
