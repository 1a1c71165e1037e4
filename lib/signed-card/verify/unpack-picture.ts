import 'server-only'
import sharp from 'sharp'
import { longestSidePixels, type Gray } from './gray-picture'

/** A photo of a very good phone; what unpacks to more is an attack. */
const mostPixels = 60_000_000
const unpackSeconds = 10

/** A picture of any kind as its brightness. @throws for what is no whole picture */
export async function unpackPicture(content: Uint8Array): Promise<Gray> {
  const { data, info } = await sharp(content, { limitInputPixels: mostPixels })
    .timeout({ seconds: unpackSeconds })
    .resize({ width: longestSidePixels, height: longestSidePixels, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: new Uint8Array(data) }
}
