/** Longer than anything that is accepted: what is beyond is not worth looking at. */
const mostCharacters = 1000

/** What was typed as it is kept: composed (NFC), one space between words, nothing unseen at either end. */
export function tidyText(text: string): string {
  const composed = text.slice(0, mostCharacters).normalize('NFC').replace(/\s+/g, ' ')
  return composed.replace(/^[ \p{Cf}]+/u, '').replace(/[ \p{Cf}]+$/u, '')
}
