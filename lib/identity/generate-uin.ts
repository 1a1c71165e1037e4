import { generateNumber, type RandomBelow, secureRandomBelow } from './generate-number'
import { breaksUinFilter } from './number-filters'

/** The caller must check that nobody has it yet. */
export function generateUin(randomBelow: RandomBelow = secureRandomBelow): string {
  return generateNumber(10, breaksUinFilter, randomBelow)
}
