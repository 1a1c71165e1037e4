import { randomInt } from 'node:crypto'
import { breaksCommonFilter, breaksIssuingFilter } from './number-filters'
import { computeVerhoeffDigit } from './verhoeff'

/** From 0 up to but not including `limit`, all equally likely. */
export type RandomBelow = (limit: number) => number

export const secureRandomBelow: RandomBelow = (limit) => randomInt(limit)

/** The filters forbid most numbers, so each digit is drawn from the allowed ones; a dead end starts again. */
export function generateNumber(
  length: number,
  breaksOwnFilter: (digits: string) => boolean,
  randomBelow: RandomBelow,
): string {
  const isAllowed = (digits: string) =>
    !breaksCommonFilter(digits) && !breaksIssuingFilter(digits) && !breaksOwnFilter(digits)
  for (;;) {
    const payload = drawDigits(length - 1, isAllowed, randomBelow)
    const number = payload + computeVerhoeffDigit(payload)
    if (number.length === length && isAllowed(number)) return number
  }
}

function drawDigits(length: number, isAllowed: (digits: string) => boolean, randomBelow: RandomBelow): string {
  let digits = ''
  while (digits.length < length) {
    const next = Array.from('0123456789', (digit) => digits + digit).filter(isAllowed)
    const chosen = next.length > 0 ? next[randomBelow(next.length)] : undefined
    if (chosen === undefined) break
    digits = chosen
  }
  return digits
}
