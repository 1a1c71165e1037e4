import 'server-only'
import sharp from 'sharp'
import { longestSidePixels, type Gray } from './gray-picture'

/** More than a very good phone's photo is an attack. */
const mostPixels = 60_000_000
const unpackSeconds = 10

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
