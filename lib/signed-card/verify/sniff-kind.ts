export type FileKind = 'png' | 'jpeg' | 'webp' | 'pdf'

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0))

/** Reads the first bytes, not the name; null if it cannot hold a card's code. */
export function sniffKind(bytes: Uint8Array): FileKind | null {
  if (startsWith(bytes, '\x89PNG\r\n')) return 'png'
  if (startsWith(bytes, '\xff\xd8\xff')) return 'jpeg'
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'webp'
  return startsWith(bytes, '%PDF-') ? 'pdf' : null
}
