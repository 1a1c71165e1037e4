import { expect, test } from 'vitest'
import { preparePassword } from './prepare-password'

const prepare = (password: string) => new TextDecoder().decode(preparePassword(password))

test.each([
  ['AMIN 1990', 'AMIN 1990'],
  ['e\u0301te\u0301', 'été'],
  ['I\u00adX', 'IX'],
  ['ªIX ﬁ', 'aIX fi'],
  ['x\u00a0y\u3000z', 'x y z'],
  ['علي1978', 'علي1978'],
  ['１９９０', '1990'],
])('%s is prepared as RFC 4013 says', (given, expected) => {
  expect(prepare(given)).toBe(expected)
})

test.each(['', '\u00ad', 'a\u0007', 'a\u202eb', '\ue000', 'a\ud800'])('%j is refused', (given) => {
  expect(() => preparePassword(given)).toThrow(RangeError)
})

test('no more than 127 bytes count', () => {
  expect(preparePassword('é'.repeat(100))).toHaveLength(127)
})
