// The tables of RFC 3454 (stringprep), by Unicode properties where they are the same.

/** Table C.1.2. */
const foreignSpaces = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/gu
/** Table B.1: mapped to nothing. */
const nothing = /[\u00ad\u034f\u1806\u180b-\u180d\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]/gu
/** Tables C.2 to C.9. */
const prohibited =
  /[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u0340\u0341\u06dd\u070f\u180e\u200e\u200f\u2028-\u202e\u2061-\u2063\u206a-\u206f\u2ff0-\u2ffb\ufff9-\ufffd\u{1d173}-\u{1d17a}\u{e0001}\u{e0020}-\u{e007f}]/u
const mostBytes = 127

/** SASLprep (RFC 4013), at most 127 bytes, without its bidirectional rule, which would refuse `علي1978`. */
export function preparePassword(password: string): Uint8Array {
  const prepared = password.replace(foreignSpaces, ' ').replace(nothing, '').normalize('NFKC')
  if (!prepared || prohibited.test(prepared)) throw new RangeError('The password is empty or cannot be typed')
  return new TextEncoder().encode(prepared).subarray(0, mostBytes)
}
