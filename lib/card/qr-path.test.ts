import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { drawQrPath } from './qr-path'

const quiet = 4
const scale = 6

/** Fills the path's rectangles as a printer would, with the quiet zone around them. */
function paint({ path, modules }: ReturnType<typeof drawQrPath>) {
  const side = (modules + 2 * quiet) * scale
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const [left, top] = [(Number(x) + quiet) * scale, (Number(y) + quiet) * scale]
    for (let row = top; row < top + scale; row += 1) {
      for (let column = left; column < left + Number(width) * scale; column += 1) {
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
      }
    }
  }
  return { width: side, height: side, data }
}

test.each(['5493180267134820', '0000000000000000', '9999999999999999'])('the code of %s reads back', (vid) => {
  expect(decodeQR(paint(drawQrPath(vid)))).toBe(vid)
})

test('a VID takes the smallest of codes, so that it prints large', () => {
  expect(drawQrPath('5493180267134820').modules).toBe(21)
})

test('the path holds nothing but its rectangles, all within the square', () => {
  const { path, modules } = drawQrPath('5493180267134820')
  expect(path.replaceAll(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('')
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(modules)
    expect(Number(y)).toBeLessThan(modules)
  }
})
