import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { shrinkPhoto } from './shrink-photo'
import { writePdf } from './testing/write-pdf'
import { longestDocumentBytes } from './upload-limits'

const [width, height] = [2400, 1800]
const noise = () => sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })

test('a photo that is too large becomes one that fits, and is still large enough to be read', async () => {
  for (const photo of [await noise().jpeg({ quality: 95 }).toBuffer(), await noise().png().toBuffer()]) {
    expect(photo.length).toBeGreaterThan(longestDocumentBytes)
    const shrunk = await shrink(photo)
    expect(shrunk.length).toBeLessThanOrEqual(longestDocumentBytes)
    const { format, width: across } = await sharp(shrunk).metadata()
    expect(format).toBe('jpeg')
    expect(across).toBeGreaterThanOrEqual(2000)
  }
})

test('one that was taken upright stays upright, and tells nothing of where', async () => {
  for (const orientation of [3, 6, 8]) {
    const photo = await noise().jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer()
    const { width: across, height: down, exif } = await sharp(await shrink(photo)).metadata()
    expect(down > across).toBe(orientation !== 3)
    expect(exif).toBeUndefined()
  }
})

test('what is seen through is white, not black', async () => {
  const alpha = sharp(Buffer.alloc(width * height * 4), { raw: { width, height, channels: 4 } })
  const png = await alpha.png({ compressionLevel: 0 }).toBuffer()
  const [light] = await sharp(await shrink(png))
    .extract({ left: 5, top: 5, width: 1, height: 1 })
    .raw()
    .toBuffer()
  expect(light).toBeGreaterThan(250)
})

/** @throws for a photo that cannot be drawn */
async function shrink(content: Buffer): Promise<Buffer> {
  const shrunk = await shrinkPhoto(content)
  if (shrunk === 'unreadable') throw new Error(shrunk)
  return shrunk
}

test('a small photo and other files stay as they are, damaged ones are told apart', async () => {
  const small = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer()
  const photo = await noise().jpeg({ quality: 95 }).toBuffer()
  const large = Buffer.concat([writePdf(), Buffer.alloc(longestDocumentBytes)])
  const cut = photo.subarray(0, Math.floor(photo.length * 0.9))
  const claim = await noise().png().toBuffer()
  claim.writeUInt32BE(100_000, 16)
  for (const content of [small, large]) expect(await shrinkPhoto(content)).toBe(content)
  for (const content of [cut, claim]) expect(await shrinkPhoto(content)).toBe('unreadable')
})
