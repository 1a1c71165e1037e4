import sharp from 'sharp'
import { expect, test } from 'vitest'
import { largestPortraitBytes, shrinkPortrait } from './shrink-portrait'

/** A picture with that share of noise in it: the more, the larger it stays. */
async function drawNoise(sigma: number): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma }
  return sharp({ create: { width: 400, height: 500, channels: 3, background: '#888', noise } })
    .blur(4)
    .linear(3, -256)
    .png()
    .toBuffer()
}

test.each([8, 70, 80, 100, 120])('noise of %d becomes a small picture of the best quality that fits', async (sigma) => {
  const portrait = await drawNoise(sigma)
  const small = await shrinkPortrait(portrait)
  const pixels = await sharp(portrait).resize(56, 70, { fit: 'cover' }).removeAlpha().toBuffer()
  const tries = [50, 40, 30, 22, 15, 8, 1].map((quality) =>
    sharp(pixels).webp({ quality, effort: 6, smartSubsample: true }).toBuffer(),
  )
  const first = (await Promise.all(tries)).find(({ length }) => length <= largestPortraitBytes)
  expect(first).toBeDefined()
  expect(Buffer.from(small ?? [])).toEqual(first)
})

test('what no quality makes small enough is left out', async () => {
  const pixels = Buffer.from(Array.from({ length: 56 * 70 * 3 }, (_, at) => (at * at * 2654435761) >>> 24))
  const portrait = await sharp(pixels, { raw: { width: 56, height: 70, channels: 3 } })
    .png()
    .toBuffer()
  expect(await shrinkPortrait(portrait)).toBeNull()
})
