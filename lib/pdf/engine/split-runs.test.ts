import { expect, test } from 'vitest'
import { type FontFace, findDirection, measureText, splitRuns } from './split-runs'

const makeFace = (family: string, pattern: RegExp): FontFace => ({
  family,
  features: {},
  covers: (codePoint) => pattern.test(String.fromCodePoint(codePoint)),
  measure: (text, weight) => (text.length * weight) / 400,
})
const faces = [
  makeFace('latin', /[A-Za-z0-9 é\ufffd]/),
  makeFace('extended', /[łń ]/),
  makeFace('arabic', /[\p{Script=Arabic} ]/u),
]
const split = (text: string) => splitRuns(text, faces).map(({ face, text: part }) => [face.family, part])

test('each script stands in its own font, and the spaces inside stay with it', () => {
  expect(split('Flat 3 شقة الميناء B')).toEqual([
    ['latin', 'Flat 3 '],
    ['arabic', 'شقة الميناء '],
    ['latin', 'B'],
  ])
})

test('a letter that the first font lacks is taken from the next', () => {
  expect(split('Walłx')).toEqual([
    ['latin', 'Wal'],
    ['extended', 'ł'],
    ['latin', 'x'],
  ])
})

test('accents are composed before a font is chosen', () => {
  expect(split('e\u0301')).toEqual([['latin', 'é']])
})

test('a letter that no font has is replaced, an invisible control is left out', () => {
  expect(split('a漢b\u202ec')).toEqual([['latin', 'a\ufffdbc']])
})

test('the width of a line is that of its runs in the given weight', () => {
  expect(measureText('ab شق', 700, faces)).toBe((5 * 700) / 400)
})

test('the first letter decides the direction', () => {
  expect(findDirection('١٤ شارع B')).toBe('rtl')
  expect(findDirection('14 Road شارع')).toBe('ltr')
  expect(findDirection('482 093')).toBe('ltr')
})
