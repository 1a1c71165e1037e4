import { expect, test } from 'vitest'
import { createSeededRandom } from './seeded-random'

function draw(seed: number, count: number): number[] {
  const random = createSeededRandom(seed)
  return Array.from({ length: count }, () => random.fraction())
}

test('a seed gives the same stream every time, and the next seed another one', () => {
  expect(draw(7, 50)).toEqual(draw(7, 50))
  expect(draw(7, 50)).not.toEqual(draw(8, 50))
})

test('the stream of a seed stays what it was when demo data were first loaded', () => {
  const random = createSeededRandom(1)
  expect(Array.from({ length: 6 }, () => random.below(1000))).toEqual([29, 346, 37, 573, 445, 148])
})

test('neighbouring seeds begin anywhere between 0 and 1', () => {
  const beginnings = Array.from({ length: 1000 }, (_, seed) => createSeededRandom(seed).fraction())
  const tenths = Array.from({ length: 10 }, (_, tenth) => beginnings.filter((f) => Math.floor(f * 10) === tenth).length)
  expect(Math.min(...tenths)).toBeGreaterThan(60)
  expect(Math.max(...tenths)).toBeLessThan(140)
})

test('between gives both ends and nothing beyond them', () => {
  const random = createSeededRandom(3)
  expect(new Set(Array.from({ length: 200 }, () => random.between(2, 5)))).toEqual(new Set([2, 3, 4, 5]))
})

test('there is nothing to pick from an empty list', () => {
  expect(() => createSeededRandom(1).pick([])).toThrow(RangeError)
})
