import { expect, test } from 'vitest'
import { decodeBase45, encodeBase45 } from './base45'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test.each([
  ['', ''],
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
])('the examples of RFC 9285: %j', (text, encoded) => {
  expect(encodeBase45(bytesOf(text))).toBe(encoded)
  expect(new TextDecoder().decode(decodeBase45(encoded))).toBe(text)
})

test('every byte, alone, first and last, comes back', () => {
  for (let byte = 0; byte < 256; byte += 1)
    for (const bytes of [[byte], [byte, 0], [255, byte], [byte, 255, byte]])
      expect(decodeBase45(encodeBase45(Uint8Array.from(bytes)))).toEqual(Uint8Array.from(bytes))
})

test('the largest groups are bytes', () => {
  expect(decodeBase45('FGW')).toEqual(Uint8Array.from([255, 255]))
  expect(decodeBase45('U5')).toEqual(Uint8Array.from([255]))
})

test.each([
  ['a letter alone at the end', 'BB8B'],
  ['three letters above two bytes', 'GGW'],
  ['the largest letters', ':::'],
  ['two letters above a byte', 'V5'],
  ['a small letter', 'bb8'],
  ['a letter of another alphabet', 'BBé'],
  ['a line end', 'BB\n'],
])('%s is refused', (_, text) => {
  expect(() => decodeBase45(text)).toThrow(expect.objectContaining({ code: 'Base45Decode' }))
})
