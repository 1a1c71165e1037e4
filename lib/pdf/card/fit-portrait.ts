import 'server-only'
import sharp from 'sharp'

/** A card holds its portrait twice, and any phone must be able to send the file. */
export const mostPortraitBytes = 32_000
/** 250 dpi at the portrait's largest size. */
const [width, height] = [410, 512]
const qualities = [85, 75, 60, 45, 30, 15]

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
