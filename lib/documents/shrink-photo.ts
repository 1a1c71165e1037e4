import 'server-only'
import type { Sharp } from 'sharp'
import { usePicture } from './open-picture'
import { sniffDocument } from './sniff-document'
import { longestDocumentBytes } from './upload-limits'

/** The first that fits. At 2,000 pixels a page of A4 still shows print of 6 points. */
const attempts = [
  { longestSide: 3000, quality: 85 },
  { longestSide: 2500, quality: 78 },
  { longestSide: 2000, quality: 70 },
  { longestSide: 2000, quality: 50 },
]

const draw = (content: Buffer, { longestSide, quality }: (typeof attempts)[number]) =>
  usePicture(content, (picture: Sharp) =>
    picture
      .autoOrient() // the EXIF orientation is lost
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .jpeg({ quality })
      .toBuffer(),
  )

/** Shrinks only a PNG or JPEG above the limit; `checkDocument` reports what is wrong with other files. */
export async function shrinkPhoto(content: Buffer): Promise<Buffer | 'unreadable'> {
  if (content.length <= longestDocumentBytes) return content
  const kind = await sniffDocument(content)
  if (kind !== 'image/png' && kind !== 'image/jpeg') return content
  for (const attempt of attempts) {
    const drawn = await draw(content, attempt).catch(() => null)
    if (!drawn) return 'unreadable'
    if (drawn.length <= longestDocumentBytes) return drawn
  }
  return content
}
