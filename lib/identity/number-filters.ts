/**
 * MOSIP's filters for UINs and VIDs (kernel-idvalidator-uin and -vid): numbers that are easy to guess or to mistype.
 * Each looks at parts of the number alone, so digits that break one go on breaking it whatever is appended.
 */

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

/** Whether `digits`, a UIN or VID or the beginning of one, break a filter that both kinds obey. */
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

/** Whether `digits`, a UIN or the beginning of one, break a filter that UINs alone obey. */
export function breaksUinFilter(digits: string): boolean {
  if (threeEvenDigits.test(digits)) return true
  if (digits.length < 10) return false
  const first = digits.slice(0, 5)
  const last = digits.slice(-5)
  return first === last || first === Array.from(last).reverse().join('')
}

/** Whether `digits` are ones that MOSIP accepts but never issues: runs past the nine (890, 109), cyclic numbers. */
export function breaksIssuingFilter(digits: string): boolean {
  return (
    digits.includes(cyclicNumber) ||
    hasRunIn(digits, ascending + ascending) ||
    hasRunIn(digits, descending + descending)
  )
}
