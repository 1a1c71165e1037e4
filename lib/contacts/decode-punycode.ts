// By its file, because the bare name is Node's own module, which is deprecated.
import punycode from 'punycode/punycode.js'

/** RFC 3492, without the prefix `xn--`. Null if it is no punycode. */
export function decodePunycode(text: string): string | null {
  try {
    return punycode.decode(text)
  } catch {
    return null
  }
}
