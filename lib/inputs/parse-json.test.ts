import { expect, test } from 'vitest'
import { parseJson } from './parse-json'

test('a byte order mark before JSON is ignored, one inside of a text is kept', () => {
  expect(parseJson('\ufeff{"a":1}')).toEqual({ a: 1 })
  expect(parseJson('\ufeff "\ufeffa"')).toBe('\ufeffa')
})

test.each(['', '\ufeff', '\ufeff\ufeff{}', '{', 'undefined', '{}\ufeff'])('%j is no JSON', (text) => {
  expect(parseJson(text)).toBeUndefined()
})
