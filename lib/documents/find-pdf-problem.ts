import 'server-only'

/** A file may be made of nothing but trailers; those that count stand last, and are short. */
const mostTrailers = 100
const longestTrailer = 4096

function listTrailers(text: string): string[] {
  const starts = [...text.matchAll(/\btrailer\b/g)].slice(-mostTrailers).map(({ index }) => index)
  return starts.map((start) =>
    text
      .slice(start, start + longestTrailer)
      .split('startxref', 1)
      .join(''),
  )
}

/** Cross-reference streams, which newer files have instead: their head is the trailer. */
function listStreamHeads(text: string): string[] {
  const places = [...text.matchAll(/\/Type\s{0,8}\/XRef\b/g)].slice(-mostTrailers).map(({ index }) => index)
  return places.map((place) => {
    const before = text.slice(Math.max(0, place - longestTrailer), place)
    const after = text.slice(place, place + longestTrailer)
    return before.slice(before.lastIndexOf(' obj') + 1) + after.split('stream', 1).join('')
  })
}

/**
 * A light look at a PDF's structure (ISO 32000, 7.5): one that breaks off has no end, and one that is encrypted says so
 * in its trailer. One that opens without its password counts as protected too: it may forbid to be printed or kept.
 */
export function findPdfProblem(content: Buffer): 'unreadable' | 'protected' | null {
  const text = content.toString('latin1')
  const trailers = [...listTrailers(text), ...listStreamHeads(text)]
  if (trailers.some((trailer) => /\/Encrypt\s{0,8}(\d+ \d+ R|<<)/.test(trailer))) return 'protected'
  const startsReading = text.lastIndexOf('startxref')
  const hasEnd = startsReading >= 0 && text.lastIndexOf('%%EOF') > startsReading
  return hasEnd && trailers.some((trailer) => trailer.includes('/Root')) ? null : 'unreadable'
}
