import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { compressImage } from './compress-image.mjs'

const draw = (pixels: Buffer) =>
  sharp(pixels, { raw: { width: 64, height: 64, channels: 3 } })
    .png()
    .toBuffer()

test('a picture keeps its size in pixels and gets a palette', async () => {
  const small = await compressImage(await draw(Buffer.alloc(64 * 64 * 3, 0x7f)), 512)
  expect(await sharp(small).metadata()).toMatchObject({ width: 64, height: 64, isPalette: true })
})

test('a picture that no palette makes small enough is refused', async () => {
  const noise = await draw(randomBytes(64 * 64 * 3))
  await expect(compressImage(noise, 512)).rejects.toThrow('does not fit into 512 bytes')
})
