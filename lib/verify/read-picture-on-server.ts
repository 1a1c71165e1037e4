import 'server-only'
import sharp from 'sharp'
import { decodePicture, longestSidePixels, quietPixels } from './decode-picture'

/** A photo of a very good phone; what unpacks to more is an attack. */
const mostPixels = 60_000_000
/** Milliseconds; other requests wait as long. */
const decodeTimeLimit = 250

/** The text of the code in a picture, or null when there is none. @throws for what is no whole picture */
export async function readPictureOnServer(content: Uint8Array): Promise<string | null> {
  const { data, info } = await sharp(content, { limitInputPixels: mostPixels })
    .resize({ width: longestSidePixels, height: longestSidePixels, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .extend({ top: quietPixels, bottom: quietPixels, left: quietPixels, right: quietPixels, background: '#fff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decodePicture({ width: info.width, height: info.height, data }, decodeTimeLimit)
}
