/** MOSIP's filters (kernel-idvalidator-uin and -vid). Once digits break one, more digits cannot mend it. */

const forbiddenStart = /^[01]/
const forbiddenParts = ['786', '666']
const sameDigitWithinTwo = /(\d)\d?\1/
const repeatedBlock = /(\d{2}).*\1/
const threeEvenDigits = /[2468]{3}/
const cyclicNumber = '142857'

const ascending = '0123456789'
const descending = '9876543210'

function hasRunIn(digits: string, order: string): boolean {
  for (let start = 0; start + 3 <= digits.length; start++) {
    if (order.includes(digits.slice(start, start + 3))) return true
  }
  return false
}

/** `digits` may be only the beginning of a number. */
export function breaksCommonFilter(digits: string): boolean {
  return (
    forbiddenStart.test(digits) ||
    forbiddenParts.some((part) => digits.includes(part)) ||
    sameDigitWithinTwo.test(digits) ||
    hasRunIn(digits, ascending) ||
    hasRunIn(digits, descending) ||
    repeatedBlock.test(digits)
  )
}

export function breaksUinFilter(digits: string): boolean {
  if (threeEvenDigits.test(digits)) return true
  if (digits.length < 10) return false
  const first = digits.slice(0, 5)
  const last = digits.slice(-5)
  return first === last || first === Array.from(last).reverse().join('')
}

/** Runs past the nine (890, 109) and cyclic numbers: MOSIP accepts them but never issues them. */
export function breaksIssuingFilter(digits: string): boolean {
  return (
    digits.includes(cyclicNumber) ||
    hasRunIn(digits, ascending + ascending) ||
    hasRunIn(digits, descending + descending)
  )
}
