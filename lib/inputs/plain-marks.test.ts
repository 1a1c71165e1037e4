import { expect, test } from 'vitest'
import { writePlainMarks } from './plain-marks'

test.each(['’', '‘', 'ʼ', '`', '´', '‛', '′', '＇'])('%s becomes the apostrophe of the keyboard', (mark) => {
  expect(writePlainMarks(`O${mark}Connor`)).toBe("O'Connor")
})

test.each(['‐', '‑', '‒', '–', '—', '−', '－', '﹣'])('%s becomes the hyphen of the keyboard', (mark) => {
  expect(writePlainMarks(`Mary${mark}Jane 12${mark}14`)).toBe('Mary-Jane 12-14')
})

test.each([
  ['Ｓｉａｎ', 'Sian'],
  ['ﬁona', 'fiona'],
  ['ﻋﻠﻲ', 'علي'],
  ['سﻼم', 'سلام'],
  ['ｱｷﾗ', 'アキラ'],
])('%s is written as %s', (typed, kept) => {
  expect(writePlainMarks(typed)).toBe(kept)
})

test.each(['Kaʻiulani', 'ʿAlī', 'Gal·la', 'בן־דוד', 'Ali Jr.', 'Łukasz', '２'.normalize('NFKC'), 'أمينة'])(
  '%s stays',
  (text) => {
    expect(writePlainMarks(text)).toBe(text)
  },
)
