import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeVerhoeffDigit, endsInVerhoeffDigit } from './verhoeff'

const anyDigits = fc.stringMatching(/^[0-9]{1,30}$/)

function appendCheckDigit(digits: string): string {
  return digits + computeVerhoeffDigit(digits)
}

test('the known examples of the code come out', () => {
  expect(computeVerhoeffDigit('236')).toBe('3')
  expect(computeVerhoeffDigit('12345')).toBe('1')
  expect(endsInVerhoeffDigit('142857')).toBe(false)
})

test('digits followed by their check digit pass', () => {
  fc.assert(fc.property(anyDigits, (digits) => endsInVerhoeffDigit(appendCheckDigit(digits))))
})

test('exactly one of the ten digits passes as a check digit', () => {
  fc.assert(
    fc.property(anyDigits, (digits) => {
      expect(Array.from('0123456789').filter((digit) => endsInVerhoeffDigit(digits + digit))).toHaveLength(1)
    }),
  )
})
