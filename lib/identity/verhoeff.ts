const permutation = '1576283094'

/** The product in the dihedral group of the pentagon. */
function multiply(left: number, right: number): number {
  const turn = left < 5 ? (left + right) % 5 : (left - right + 10) % 5
  return left < 5 === right < 5 ? turn : turn + 5
}

function permute(digit: number, times: number): number {
  let result = digit
  for (let round = 0; round < times % 8; round++) result = Number(permutation.charAt(result))
  return result
}

/** From the right; `firstPosition` is 0 if the last digit is the check digit. */
function foldDigits(digits: string, firstPosition: number): number {
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits.charAt(digits.length - 1 - place))
    sum = multiply(sum, permute(digit, place + firstPosition))
  }
  return sum
}

export function computeVerhoeffDigit(digits: string): string {
  const sum = foldDigits(digits, 1)
  return String(sum < 5 ? (5 - sum) % 5 : sum)
}

export function endsInVerhoeffDigit(digits: string): boolean {
  return foldDigits(digits, 0) === 0
}
