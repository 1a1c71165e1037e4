import { Claim169Error } from './claim169-error'

/** RFC 9285, section 4.2. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const base = alphabet.length

const write = (value: number, length: number) =>
  Array.from({ length }, (_, place) => alphabet[Math.floor(value / base ** place) % base]).join('')

/** Three letters for two bytes, two letters for a last single byte. */
export function encodeBase45(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const [first = 0, second] = bytes.subarray(at, at + 2)
    text += second === undefined ? write(first, 2) : write(first * 256 + second, 3)
  }
  return text
}

function read(letters: string, most: number): number {
  const values = Array.from(letters, (letter) => alphabet.indexOf(letter))
  const value = values.reduceRight((sum, digit) => sum * base + digit, 0)
  if (values.includes(-1) || value > most) throw new Claim169Error('Base45Decode', 'not base45')
  return value
}

/** @throws Claim169Error Base45Decode */
export function decodeBase45(text: string): Uint8Array {
  if (text.length % 3 === 1) throw new Claim169Error('Base45Decode', 'not base45')
  const bytes = new Uint8Array(Math.floor((text.length * 2) / 3))
  for (let at = 0, to = 0; at < text.length; at += 3, to += 2) {
    const letters = text.slice(at, at + 3)
    const value = read(letters, letters.length === 2 ? 0xff : 0xffff)
    bytes.set(letters.length === 2 ? [value] : [value >> 8, value & 0xff], to)
  }
  return bytes
}
