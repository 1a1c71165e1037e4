import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawPortrait } from './testing/sample-card'
import { fitPortrait, mostPortraitBytes } from './fit-portrait'

/** The hardest of pictures to make small. */
const drawNoise = (width: number, height: number) => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  return sharp({ create: { width, height, channels: 3, background: 'grey', noise } })
    .jpeg()
    .toBuffer()
}

test('a portrait that is small stays as it is', async () => {
  const portrait = Buffer.from(await drawPortrait())
  expect(await fitPortrait(portrait)).toBe(portrait)
})

test.each([
  [480, 600],
  [3000, 4000],
])('one of %i by %i becomes a small JPEG of the same shape', async (width, height) => {
  const fitted = await fitPortrait(await drawNoise(width, height))
  const { format, width: fittedWidth, height: fittedHeight } = await sharp(fitted).metadata()
  expect(fitted.length).toBeLessThanOrEqual(mostPortraitBytes)
  expect(format).toBe('jpeg')
  expect(fittedHeight / fittedWidth).toBeCloseTo(1.25, 1)
})

test('a file that is no picture stays as it is', async () => {
  const nonsense = Buffer.alloc(mostPortraitBytes + 1, 7)
  expect(await fitPortrait(nonsense)).toBe(nonsense)
})
