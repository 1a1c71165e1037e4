import decodeQR from 'qr/decode.js'

/** RGB or RGBA, row by row. */
export type Pixels = { width: number; height: number; data: Uint8Array | Uint8ClampedArray }

/** The longer side to which pictures are brought before they are searched: enough for a code on a whole page. */
export const longestSidePixels = 2000
/** White around the picture, since a code that touches its edge is not found. */
export const quietPixels = 24

/** The text of the QR code in a picture, or null when none is found. @param timeLimit milliseconds for second tries */
export function decodePicture(pixels: Pixels, timeLimit: number): string | null {
  try {
    return decodeQR(pixels, { timeLimit })
  } catch {
    return null // the decoder's way of saying that there is none
  }
}
