import decodeQR from 'qr/decode.js'
import { crop, longestSidePixels, mirror, pad, shrink, turnAnEighth, type Area, type Gray } from './gray-picture'
import { listTiles } from './list-tiles'

/** Enough for a code on a whole page, and four times as fast. */
const firstSidePixels = 2000
const quietPixels = 24
/** Milliseconds of one look for what the decoder tries beyond its first guesses. */
const lookMs = 150

/** `first` is what most pictures need, and quick; `rest` is what it leaves out. */
export type Stage = 'first' | 'rest' | 'all'
export type Search = {
  /** A document has many pages, and a server many callers: their first stages come before each other's rest. */
  stage?: Stage
  /** When to give up, by `Date.now()`. */
  deadline: number
  /** Told of each look, before it is taken, as a part of all. */
  onProgress?: (part: number) => void
}

function look({ width, height, data }: Gray): string | null {
  try {
    // The format's colours would follow the brightness, and are not looked at.
    return decodeQR({ width, height, data }, { format: 'I420', timeLimit: lookMs })
  } catch {
    return null // the decoder's way of saying that there is none
  }
}

type View = () => Gray

/** The decoder knows no mirrored code, and misses those that stand on a corner. */
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

/** The text of the code in a picture, or null when none is found in time. */
export function searchPicture(gray: Gray, { stage = 'all', deadline, onProgress }: Search): string | null {
  const views = listViews(pad(shrink(gray, longestSidePixels), quietPixels), stage)
  for (const [at, view] of views.entries()) {
    if (at > 0 && Date.now() >= deadline) return null
    onProgress?.(at / views.length)
    const text = look(view())
    if (text !== null) return text
  }
  return null
}
