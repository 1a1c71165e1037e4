import 'server-only'
import pLimit from 'p-limit'
import sharp, { type Sharp } from 'sharp'

/** A picture of a few kilobytes can claim to be larger than the memory. */
const mostPixels = 120_000_000
const timeLimitSeconds = 15

/** Unpacking one may need hundreds of megabytes. */
const takeTurn = pLimit(1)

const last = { png: Buffer.from('IEND'), jpeg: Buffer.from([0xff, 0xd9]) }

/** Reads an animated PNG only up to its first picture. */
function breaksOff(content: Buffer): boolean {
  if (content[0] !== 0x89) return false
  return content.lastIndexOf(last.png) < 0
}

/** One picture at a time. @throws for a damaged, truncated or far too large picture */
export async function usePicture<Result>(content: Buffer, use: (picture: Sharp) => Promise<Result>): Promise<Result> {
  if (breaksOff(content)) throw new Error('The picture is incomplete')
  const options = { limitInputPixels: mostPixels, failOn: 'truncated' } as const
  return takeTurn(() => use(sharp(content, options).timeout({ seconds: timeLimitSeconds })))
}

export const isWholePicture = (content: Buffer): Promise<boolean> =>
  usePicture(content, (picture) => picture.resize(8, 8).raw().toBuffer()).then(
    () => true,
    () => false,
  )
