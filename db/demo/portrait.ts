import sharp from 'sharp'
import { drawBeard } from './portrait/beard'
import { drawClothes } from './portrait/clothes'
import { drawFace } from './portrait/face'
import { drawHair } from './portrait/hair'
import { pickPalette } from './portrait/palette'
import { readPortraitSeed } from './portrait/portrait-seed'
import { createSeededRandom } from './seeded-random'

/** An SVG of 240 × 300 px. */
export function drawPortrait(seed: number): string {
  const sitter = readPortraitSeed(seed)
  const random = createSeededRandom(seed)
  const palette = pickPalette(random, sitter.ageGroup)
  const hair = drawHair(random, palette, sitter)
  const figure =
    hair.behind +
    drawClothes(random, palette, sitter) +
    drawFace(random, palette, sitter) +
    drawBeard(random, palette, sitter) +
    hair.before
  const size = sitter.ageGroup === 'child' ? ' transform="translate(16.8 42) scale(.86)"' : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="300" viewBox="0 0 240 300"><path fill="${palette.background}" d="M0 0h240v300H0z"/><g${size}>${figure}</g></svg>`
}

/** A JPEG of 240 × 300 px, at most 10 KB. */
export function renderPortrait(seed: number): Promise<Buffer> {
  return sharp(Buffer.from(drawPortrait(seed)))
    .jpeg({ quality: 84, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toBuffer()
}
