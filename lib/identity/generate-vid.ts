import { generateNumber, type RandomBelow, secureRandomBelow } from './generate-number'

/** A new VID of 16 digits; that nobody has it yet is for the caller to see to. */
export function generateVid(randomBelow: RandomBelow = secureRandomBelow): string {
  return generateNumber(16, () => false, randomBelow)
}
