import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { layQrSquares, type QrSquares } from './lay-qr-squares'

const quiet = 4
const scale = 6

/** Fills the runs as a printer would, with the light border around them. */
function paint({ runs, modules }: QrSquares) {
  const side = (modules + 2 * quiet) * scale
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const { x, y, width } of runs) {
    const [left, top] = [(x + quiet) * scale, (y + quiet) * scale]
    for (let row = top; row < top + scale; row += 1) {
      for (let column = left; column < left + width * scale; column += 1) {
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
      }
    }
  }
  return { width: side, height: side, data }
}

test.each(['5493180267134820', 'NCFOXN%TS3DH3ZSUZK+.V0ETD%65NL', 'A0:'.repeat(400)])(
  'the code of %s reads back',
  (text) => {
    expect(decodeQR(paint(layQrSquares(text)))).toBe(text)
  },
)

test('letters of base 45 take the smaller of codes, so that it prints large', () => {
  expect(layQrSquares('A0:'.repeat(400)).modules).toBeLessThan(layQrSquares('a0:'.repeat(400)).modules)
})

test('all runs are within the square, and none touches the next in its row', () => {
  const { runs, modules } = layQrSquares('5493180267134820')
  let previous = { x: 0, y: -1, width: 0 }
  for (const run of runs) {
    expect(run.x + run.width).toBeLessThanOrEqual(modules)
    if (run.y === previous.y) expect(run.x).toBeGreaterThan(previous.x + previous.width)
    else expect(run.y).toBeGreaterThan(previous.y)
    previous = run
  }
})
