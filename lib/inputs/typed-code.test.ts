import { expect, test } from 'vitest'
import { readTypedCode } from './typed-code'

test.each([
  '123456',
  ' 123 456 ',
  '12 34 56',
  '12\u00a034\u202f56',
  '123-456',
  '123–456',
  '123‑456',
  '123−456',
  '123456.',
  '«123456»',
  '\u2068123456\u2069',
  '\u200e123\u200b456\ufeff',
  '12\u00ad3456',
  '١٢٣٤٥٦',
  '۱۲۳۴۵۶',
  '१२३४५६',
  '１２３４５６',
])('%j is the code', (typed) => {
  expect(readTypedCode(typed)).toEqual({ code: '123456' })
})

test.each([
  ['', 'missing'],
  [' \u200b - ', 'missing'],
  ['12345', 'malformed'],
  ['1234567', 'malformed'],
  ['12345O', 'malformed'],
  ['+12345', 'malformed'],
] as const)('%j is %s', (typed, problem) => {
  expect(readTypedCode(typed)).toEqual({ problem })
})
