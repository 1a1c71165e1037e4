import { generateNumber, type RandomBelow, secureRandomBelow } from './generate-number'

/** The caller must check that nobody has it yet. */
export function generateVidNumber(randomBelow: RandomBelow = secureRandomBelow): string {
  return generateNumber(16, () => false, randomBelow)
}
