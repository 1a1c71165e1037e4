// RFC 3454 (stringprep) by its tables, in Unicode's own words where they say the same.

/** Table C.1.2: spaces other than the ASCII one. */
const foreignSpaces = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/gu
/** Table B.1: commonly mapped to nothing. */
const nothing = /[\u00ad\u034f\u1806\u180b-\u180d\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]/gu
/** Tables C.2 to C.9: controls, private use, non-characters, surrogates, and what changes how a text is shown. */
const prohibited =
  /[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u0340\u0341\u06dd\u070f\u180e\u200e\u200f\u2028-\u202e\u2061-\u2063\u206a-\u206f\u2ff0-\u2ffb\ufff9-\ufffd\u{1d173}-\u{1d17a}\u{e0001}\u{e0020}-\u{e007f}]/u
const mostBytes = 127

/**
 * The bytes of a password as ISO 32000-2 has them for revision 6: by SASLprep (RFC 4013) in UTF-8, 127 at most.
 * Its rule for Arabic beside digits is left out: it would refuse `علي1978`, and no reader asks for it. RangeError for a
 * password that cannot be typed.
 */
export function preparePassword(password: string): Uint8Array {
  const prepared = password.replace(foreignSpaces, ' ').replace(nothing, '').normalize('NFKC')
  if (!prepared || prohibited.test(prepared)) throw new RangeError('The password is empty or cannot be typed')
  return new TextEncoder().encode(prepared).subarray(0, mostBytes)
}
