import 'server-only'
import pLimit from 'p-limit'
import sharp, { type Sharp } from 'sharp'

/** More than any telephone takes; a picture of a few kilobytes can claim to be larger than the memory. */
const mostPixels = 120_000_000
const timeLimitSeconds = 15

/** Each picture may need hundreds of megabytes while it is unpacked. */
const takeTurn = pLimit(1)

const last = { png: Buffer.from('IEND'), jpeg: Buffer.from([0xff, 0xd9]) }

/** A PNG is read up to its first picture, so that one that moves may break off in a later one. */
function breaksOff(content: Buffer): boolean {
  if (content[0] !== 0x89) return false
  return content.lastIndexOf(last.png) < 0
}

/** Does something with a whole picture, one picture at a time. @throws for one that is damaged, breaks off, or is far too large */
export async function usePicture<Result>(content: Buffer, use: (picture: Sharp) => Promise<Result>): Promise<Result> {
  if (breaksOff(content)) throw new Error('The picture breaks off')
  const options = { limitInputPixels: mostPixels, failOn: 'truncated' } as const
  return takeTurn(() => use(sharp(content, options).timeout({ seconds: timeLimitSeconds })))
}

/** Decodes the whole picture, into next to nothing. */
export const isWholePicture = (content: Buffer): Promise<boolean> =>
  usePicture(content, (picture) => picture.resize(8, 8).raw().toBuffer()).then(
    () => true,
    () => false,
  )
