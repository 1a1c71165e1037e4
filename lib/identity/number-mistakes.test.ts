import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RandomBelow } from './generate-number'
import { generateUin } from './generate-uin'
import { generateVidNumber } from './generate-vid-number'
import { isUin } from './uin'
import { endsInVerhoeffDigit } from './verhoeff'
import { isVid } from './vid'

/** A seeded generator, so that a failing case can be run again. */
function createRandomBelow(seed: number): RandomBelow {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

function replaceDigit(number: string, place: number, digit: string): string {
  return number.slice(0, place) + digit + number.slice(place + 1)
}

function changeOneDigit(number: string): string[] {
  return Array.from(number).flatMap((old, place) =>
    Array.from('0123456789')
      .filter((digit) => digit !== old)
      .map((digit) => replaceDigit(number, place, digit)),
  )
}

function swapUnlikeNeighbours(number: string): string[] {
  const places = Array.from(number.slice(1)).map((_, place) => place)
  return places
    .map((place) => number.slice(0, place) + number.charAt(place + 1) + number.charAt(place) + number.slice(place + 2))
    .filter((swapped) => swapped !== number)
}

const kinds = [
  { name: 'UIN', length: 10, generate: generateUin, isValid: isUin },
  { name: 'VID', length: 16, generate: generateVidNumber, isValid: isVid },
]

test.each(kinds)('every generated $name passes its own validator', ({ length, generate, isValid }) => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const number = generate(createRandomBelow(seed))
      expect(number).toHaveLength(length)
      expect(isValid(number)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test.each(kinds)('no changed digit of a $name passes the checksum', ({ length, generate, isValid }) => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const mistakes = changeOneDigit(generate(createRandomBelow(seed)))
      expect(mistakes).toHaveLength(length * 9)
      expect(mistakes.filter((mistake) => endsInVerhoeffDigit(mistake) || isValid(mistake))).toEqual([])
    }),
  )
})

test.each(kinds)('no swap of neighbours in a $name passes the checksum', ({ length, generate, isValid }) => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const mistakes = swapUnlikeNeighbours(generate(createRandomBelow(seed)))
      expect(mistakes).toHaveLength(length - 1)
      expect(mistakes.filter((mistake) => endsInVerhoeffDigit(mistake) || isValid(mistake))).toEqual([])
    }),
  )
})

test.each(kinds)('the same seed gives the same $name and the default source differs every time', ({ generate }) => {
  expect(generate(createRandomBelow(7))).toBe(generate(createRandomBelow(7)))
  expect(new Set(Array.from({ length: 100 }, () => generate())).size).toBe(100)
})

test.each(kinds)('a thousand $name numbers hold every digit at every free place', ({ length, generate }) => {
  const randomBelow = createRandomBelow(11)
  const numbers = Array.from({ length: 1000 }, () => generate(randomBelow))
  const seen = Array.from({ length }, (_, place) => new Set(numbers.map((number) => number.charAt(place))).size)
  expect(seen).toEqual([8, ...Array.from({ length: length - 1 }, () => 10)])
})
