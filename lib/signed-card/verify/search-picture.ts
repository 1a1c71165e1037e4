import decodeQR from 'qr/decode.js'
import { crop, longestSidePixels, mirror, pad, shrink, turnAnEighth, type Area, type Gray } from './gray-picture'
import { listTiles } from './list-tiles'

/** Enough for a code on a whole page, and four times faster. */
const firstSidePixels = 2000
const quietPixels = 24
/** In milliseconds, for one look's attempts beyond the first. */
const lookMs = 150

/** `first` is quick and finds most codes; `rest` does what it leaves out. */
export type Stage = 'first' | 'rest' | 'all'
export type Search = {
  /** The first stage of all pages and callers runs before anybody's rest. */
  stage?: Stage
  deadline: number
  clock?: () => number
  onProgress?: (part: number) => void
}

function look({ width, height, data }: Gray): string | null {
  try {
    // The format's colours come after the brightness and are not read.
    return decodeQR({ width, height, data }, { format: 'I420', timeLimit: lookMs })
  } catch {
    return null // the decoder throws if there is no code
  }
}

type View = () => Gray

/** The decoder misses mirrored codes and codes turned by 45 degrees. */
const listTurns = (view: View): View[] => [
  () => turnAnEighth(view()),
  () => mirror(view()),
  () => turnAnEighth(mirror(view())),
]

function listViews(whole: Gray, stage: Stage): View[] {
  const small = shrink(whole, firstSidePixels)
  const first = small === whole ? [() => whole] : [() => small, () => whole]
  if (stage === 'first') return first
  const tiles = listTiles(whole).map((area: Area) => () => crop(whole, area))
  const rest = [...listTurns(() => small), ...tiles.flatMap((tile) => [tile, ...listTurns(tile)])]
  return stage === 'rest' ? rest : [...first, ...rest]
}

export function searchPicture(
  gray: Gray,
  { stage = 'all', deadline, clock = Date.now, onProgress }: Search,
): string | null {
  const views = listViews(pad(shrink(gray, longestSidePixels), quietPixels), stage)
  for (const [at, view] of views.entries()) {
    if (at > 0 && clock() >= deadline) return null
    onProgress?.(at / views.length)
    const text = look(view())
    if (text !== null) return text
  }
  return null
}
