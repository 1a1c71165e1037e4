import 'server-only'
import sharp from 'sharp'

/** With more, phones cannot read the QR code. */
export const largestPortraitBytes = 640
const width = 56
const height = 70
const qualities = [50, 40, 30, 22, 15, 8, 1]

export async function shrinkPortrait(portrait: Buffer): Promise<Uint8Array | null> {
  const small = await sharp(portrait).resize(width, height, { fit: 'cover' }).removeAlpha().toBuffer()
  let fitting: Buffer | null = null
  // Size falls with quality, so a binary search finds the best quality that fits.
  for (let [from, to] = [0, qualities.length - 1]; from <= to;) {
    const middle = (from + to) >> 1
    const quality = qualities[middle] ?? 1
    const webp = await sharp(small).webp({ quality, effort: 6, smartSubsample: true }).toBuffer()
    if (webp.length <= largestPortraitBytes) [fitting, to] = [webp, middle - 1]
    else from = middle + 1
  }
  return fitting && new Uint8Array(fitting)
}
