import type { Area, Gray } from './gray-picture'

/** Tiles overlap by half, so that no code is split. */
const tilePixels = 1400
const stepPixels = 700
const cellPixels = 64
/** Samples every second pixel; an edge is at least this much brighter. */
const stridePixels = 2
const edgeLevels = 30

function listStarts(side: number): number[] {
  const last = Math.max(0, side - tilePixels)
  return [...Array.from({ length: Math.ceil(last / stepPixels) }, (_, index) => index * stepPixels), last]
}

/** Text has more jumps in one direction, a code has them in both. */
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

export function listTiles(gray: Gray): Area[] {
  const [columns, rows] = [Math.ceil(gray.width / cellPixels), Math.ceil(gray.height / cellPixels)]
  const edges = Array.from({ length: columns * rows }, (_, cell) =>
    countEdges(gray, (cell % columns) * cellPixels, Math.floor(cell / columns) * cellPixels),
  )
  function rate({ left, top, width, height }: Area): number {
    let sum = 0
    for (let row = Math.floor(top / cellPixels); row < (top + height) / cellPixels; row += 1) {
      for (let column = Math.floor(left / cellPixels); column < (left + width) / cellPixels; column += 1) {
        sum += (edges[row * columns + column] ?? 0) ** 2 // prefers a few full cells to many half empty ones
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
