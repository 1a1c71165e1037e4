import { generateNumber, type RandomBelow, secureRandomBelow } from './generate-number'
import { breaksUinFilter } from './number-filters'

/** A new UIN of 10 digits; that nobody has it yet is for the caller to see to. */
export function generateUin(randomBelow: RandomBelow = secureRandomBelow): string {
  return generateNumber(10, breaksUinFilter, randomBelow)
}
