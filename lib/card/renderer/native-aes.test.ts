import { expect, test } from 'vitest'
import { cbc, ecb } from './native-aes'

// NIST SP 800-38A, F.1.5 and F.2.5: the key, the first block, and what becomes of it.
const readHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const key = readHex('603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4')
const block = readHex('6bc1bee22e409f96e93d7e117393172a')
const iv = readHex('000102030405060708090a0b0c0d0e0f')
const showHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

test('a block becomes what the standard says, by itself and chained', () => {
  expect(showHex(ecb(key, { disablePadding: true }).encrypt(block))).toBe('f3eed1bdb5d2a03c064b5a7e3db181f8')
  expect(showHex(cbc(key, iv, { disablePadding: true }).encrypt(block))).toBe('f58c4c04d6e5f1ba779eabfb5f7bfbd6')
})

test('a text of any length is filled up to a whole block, and one more where it was whole', () => {
  expect(cbc(key, iv).encrypt(new Uint8Array(15))).toHaveLength(16)
  const first = cbc(key, iv).encrypt(block)
  expect(first).toHaveLength(32)
  expect(showHex(first.subarray(0, 16))).toBe('f58c4c04d6e5f1ba779eabfb5f7bfbd6')
})
