import encodeQR from 'qr'

/** The path fills dark modules of 1 × 1 units in a square of `modules` units, without the quiet zone around it. */
export type QrPath = { path: string; modules: number }

/** Draws the QR code of the text as one path, runs of dark modules in a row together; a quarter of it may be damaged. */
export function drawQrPath(text: string): QrPath {
  // The encoder knows no border of 0.
  const rows = encodeQR(text, 'raw', { ecc: 'quartile', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  return { path: rows.map(drawRow).join(''), modules: rows.length }
}

function drawRow(row: boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    const start = x
    while (row[x]) x += 1
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`
  }
  return path
}
