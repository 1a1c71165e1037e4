import encodeQR from 'qr'

export type QrSquares = { runs: { x: number; y: number; width: number }[]; modules: number }

let last: { text: string; squares: QrSquares } | null = null

/** Level L, because large modules help readers more than spare ones. Cached, as a card shows its code twice. */
export function layQrSquares(text: string): QrSquares {
  if (last?.text === text) return last.squares
  // The encoder supports no border of 0.
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  const squares = { runs: rows.flatMap(listRuns), modules: rows.length }
  last = { text, squares }
  return squares
}

function listRuns(row: boolean[], y: number) {
  const runs: QrSquares['runs'] = []
  for (let x = 0; x < row.length; x += 1) {
    const start = x
    while (row[x]) x += 1
    if (x > start) runs.push({ x: start, y, width: x - start })
  }
  return runs
}
