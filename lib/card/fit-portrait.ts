import 'server-only'
import sharp from 'sharp'

/** A card holds its portrait twice, and is to stay a file that is sent by any phone. */
export const mostPortraitBytes = 32_000
/** 250 dots an inch where the portrait is largest. */
const [width, height] = [410, 512]
const qualities = [85, 75, 60, 45, 30, 15]

/** The portrait as a JPEG for print; as it is when it is small already, or when nobody can open it. */
export async function fitPortrait(portrait: Buffer): Promise<Buffer> {
  if (portrait.length <= mostPortraitBytes) return portrait
  try {
    let [fitted, scale] = [portrait, 1]
    for (const quality of qualities) {
      const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
      fitted = await sharp(portrait)
        .rotate()
        .resize({ ...size, fit: 'cover' })
        .jpeg({ quality, mozjpeg: true })
        .toBuffer()
      if (fitted.length <= mostPortraitBytes) return fitted
      scale *= 0.85
    }
    return fitted
  } catch {
    return portrait
  }
}
