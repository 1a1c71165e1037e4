const permutation = '1576283094'

/** The product of two digits in the dihedral group of the pentagon, on which Verhoeff's code rests. */
function multiply(left: number, right: number): number {
  const turn = left < 5 ? (left + right) % 5 : (left - right + 10) % 5
  return left < 5 === right < 5 ? turn : turn + 5
}

function permute(digit: number, times: number): number {
  let result = digit
  for (let round = 0; round < times % 8; round++) result = Number(permutation.charAt(result))
  return result
}

/** Digits are taken from the right; `firstPosition` is the place of the last one (0 when it is the check digit). */
function foldDigits(digits: string, firstPosition: number): number {
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits.charAt(digits.length - 1 - place))
    sum = multiply(sum, permute(digit, place + firstPosition))
  }
  return sum
}

/** The check digit that follows `digits` (decimal digits, at least one) in Verhoeff's code. */
export function computeVerhoeffDigit(digits: string): string {
  const sum = foldDigits(digits, 1)
  return String(sum < 5 ? (5 - sum) % 5 : sum)
}

/** Whether the last of `digits` (decimal digits) is the right Verhoeff check digit. */
export function endsInVerhoeffDigit(digits: string): boolean {
  return foldDigits(digits, 0) === 0
}
