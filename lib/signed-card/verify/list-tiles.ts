import type { Area, Gray } from './gray-picture'

/** Half of a tile is the next one's too, so that no code that the whole picture is needed for falls between two. */
const tilePixels = 1400
const stepPixels = 700
const cellPixels = 64
/** Every so many points are looked at, and how much brighter the next one is where something begins. */
const stridePixels = 2
const edgeLevels = 30

/** Where tiles begin along a side; the last one ends with it. */
function listStarts(side: number): number[] {
  const last = Math.max(0, side - tilePixels)
  return [...Array.from({ length: Math.ceil(last / stepPixels) }, (_, index) => index * stepPixels), last]
}

/** How often brightness jumps in a cell, across and down: text has more of one, a code as much of both. */
function countEdges({ width, height, data }: Gray, left: number, top: number): number {
  let [across, down] = [0, 0]
  const [right, bottom] = [
    Math.min(left + cellPixels, width - stridePixels),
    Math.min(top + cellPixels, height - stridePixels),
  ]
  for (let y = top; y < bottom; y += stridePixels) {
    for (let x = left; x < right; x += stridePixels) {
      const here = data[y * width + x] ?? 0
      if (Math.abs((data[y * width + x + stridePixels] ?? 0) - here) > edgeLevels) across += 1
      if (Math.abs((data[(y + stridePixels) * width + x] ?? 0) - here) > edgeLevels) down += 1
    }
  }
  return Math.min(across, down)
}

/** Parts of a picture that overlap, the one that looks most like a code first. */
export function listTiles(gray: Gray): Area[] {
  const [columns, rows] = [Math.ceil(gray.width / cellPixels), Math.ceil(gray.height / cellPixels)]
  const edges = Array.from({ length: columns * rows }, (_, cell) =>
    countEdges(gray, (cell % columns) * cellPixels, Math.floor(cell / columns) * cellPixels),
  )
  function rate({ left, top, width, height }: Area): number {
    let sum = 0
    for (let row = Math.floor(top / cellPixels); row < (top + height) / cellPixels; row += 1) {
      for (let column = Math.floor(left / cellPixels); column < (left + width) / cellPixels; column += 1) {
        sum += (edges[row * columns + column] ?? 0) ** 2 // few full cells before many half empty ones
      }
    }
    return sum
  }
  const [width, height] = [Math.min(tilePixels, gray.width), Math.min(tilePixels, gray.height)]
  const areas = listStarts(gray.height).flatMap((top) =>
    listStarts(gray.width).map((left) => ({ left, top, width, height })),
  )
  const rated = areas.map((area) => ({ area, rate: rate(area) }))
  return rated.sort((one, other) => other.rate - one.rate).map(({ area }) => area)
}
