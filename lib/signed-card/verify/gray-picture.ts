/** One byte of brightness for each pixel, row by row. */
export type Gray = { width: number; height: number; data: Uint8Array<ArrayBuffer> }

/** A photo of 12 megapixels has as much, and more gains little. */
export const longestSidePixels = 4000
const white = 255

const makeGray = (width: number, height: number): Gray => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(white),
})

export function grayOf(rgba: { width: number; height: number; data: Uint8ClampedArray }): Gray {
  const { width, height, data } = rgba
  const gray = makeGray(width, height)
  for (let at = 0, from = 0; at < gray.data.length; at += 1, from += 4) {
    const [red = 0, green = 0, blue = 0] = [data[from], data[from + 1], data[from + 2]]
    gray.data[at] = (red * 77 + green * 150 + blue * 29) >> 8
  }
  return gray
}

export type Area = { left: number; top: number; width: number; height: number }

export function crop({ width, data }: Gray, area: Area): Gray {
  const cut = makeGray(area.width, area.height)
  for (let y = 0; y < area.height; y += 1) {
    const from = (area.top + y) * width + area.left
    cut.data.set(data.subarray(from, from + area.width), y * area.width)
  }
  return cut
}

/** A code that touches the edge is not found without a white border. */
export function pad({ width, height, data }: Gray, pixels: number): Gray {
  const padded = makeGray(width + 2 * pixels, height + 2 * pixels)
  for (let y = 0; y < height; y += 1) {
    padded.data.set(data.subarray(y * width, (y + 1) * width), (y + pixels) * padded.width + pixels)
  }
  return padded
}

export function mirror({ width, height, data }: Gray): Gray {
  const mirrored = makeGray(width, height)
  for (let y = 0; y < height; y += 1) {
    mirrored.data.set(data.slice(y * width, (y + 1) * width).reverse(), y * width)
  }
  return mirrored
}

function sample({ width, data }: Gray, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [right, below] = [x - left, y - top]
  const at = top * width + left
  const [a = 0, b = 0, c = 0, d = 0] = [data[at], data[at + 1], data[at + width], data[at + width + 1]]
  return (a * (1 - right) + b * right) * (1 - below) + (c * (1 - right) + d * right) * below
}

export function turnAnEighth(gray: Gray): Gray {
  const { width, height } = gray
  const side = Math.ceil((width + height) * Math.SQRT1_2)
  const turned = makeGray(side, side)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [right, down] = [(x - side / 2) * Math.SQRT1_2, (y - side / 2) * Math.SQRT1_2]
      const [fromX, fromY] = [right + down + width / 2, down - right + height / 2]
      const isInside = fromX >= 0 && fromY >= 0 && fromX < width - 1 && fromY < height - 1
      if (isInside) turned.data[y * side + x] = sample(gray, fromX, fromY)
    }
  }
  return turned
}

export function shrink(gray: Gray, longestPixels: number): Gray {
  const scale = Math.max(gray.width, gray.height) / longestPixels
  if (scale <= 1) return gray
  const small = makeGray(Math.max(1, Math.floor(gray.width / scale)), Math.max(1, Math.floor(gray.height / scale)))
  for (let y = 0; y < small.height; y += 1) {
    const [top, bottom] = [Math.floor(y * scale), Math.floor((y + 1) * scale)]
    for (let x = 0; x < small.width; x += 1) {
      const [left, right] = [Math.floor(x * scale), Math.floor((x + 1) * scale)]
      small.data[y * small.width + x] = average(gray, { left, top, width: right - left, height: bottom - top })
    }
  }
  return small
}

function average({ width, data }: Gray, area: Area): number {
  let sum = 0
  for (let y = area.top; y < area.top + area.height; y += 1) {
    for (let x = area.left; x < area.left + area.width; x += 1) sum += data[y * width + x] ?? white
  }
  return sum / (area.width * area.height)
}
