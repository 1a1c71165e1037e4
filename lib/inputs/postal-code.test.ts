import { expect, test } from 'vitest'
import { readPostalCode } from './postal-code'

test.each(['10004', ' 10004. ', '١٠٠٠٤', '१०००४', '１０００４', '\u206810004\u2069', '10\u200b004\u00a0'])(
  '%j is 10004',
  (typed) => {
    expect(readPostalCode(typed)).toBe('10004')
  },
)

test('letters, and one space or hyphen between the parts, stay', () => {
  expect(['SW1A\u00a0\u00a01AA', '00–950', '1234\u2011567', 'ＳＷ１'].map(readPostalCode)).toEqual([
    'SW1A 1AA',
    '00-950',
    '1234-567',
    'SW1',
  ])
})
