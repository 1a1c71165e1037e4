import { expect, test } from 'vitest'
import type { Gray } from './gray-picture'
import { searchPicture } from './search-picture'
import { makePhoto, sampleText, type PhotoOptions } from './testing/make-photo'

async function take(options: PhotoOptions, text = sampleText): Promise<Gray> {
  const photo = await makePhoto(text, options)
  const { data, info } = await photo.greyscale().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: new Uint8Array(data) }
}
const patient = { deadline: Infinity }
const empty = { part: 0.001 }

test.each<[string, PhotoOptions]>([
  ['straight', {}],
  ['turned by 10°', { angle: 10 }],
  ['turned by 30°', { angle: 30 }],
  ['turned by 45°', { angle: 45 }],
  ['turned by 50°', { angle: 50 }],
  ['turned by 80°', { angle: 80 }],
  ['turned by 90°', { angle: 90 }],
  ['turned by 135°', { angle: 135 }],
  ['turned by 225°', { angle: 225 }],
  ['turned by 315°', { angle: 315 }],
  ['upside down', { angle: 180 }],
  ['mirrored', { isMirrored: true }],
  ['mirrored and turned by 45°', { isMirrored: true, angle: 45 }],
  ['mirrored and turned by 90°', { isMirrored: true, angle: 90 }],
  ['mirrored and turned by 50°', { isMirrored: true, angle: 50 }],
  ['inverted and turned by 30°', { isInverted: true, angle: 30 }],
  ['pale and turned by 45°', { isPale: true, angle: 45 }],
  ['pale and turned by 20°', { isPale: true, angle: 20 }],
  ['blurred a little', { blur: 0.8, angle: 5 }],
  ['taller than wide', { width: 3024, height: 4032, part: 0.09, angle: 45 }],
])('a code on 6% of the width of a photo of 12 megapixels is found: %s', async (_name, options) => {
  expect(searchPicture(await take(options), patient)).toBe(sampleText)
})

/** As much as the code of a card with a portrait holds. */
const longText = sampleText.repeat(3)

test.each<[string, PhotoOptions]>([
  ['straight', { part: 0.1 }],
  ['turned by 45°', { part: 0.1, angle: 45 }],
  ['mirrored and turned by 45°', { part: 0.1, isMirrored: true, angle: 45 }],
  ['near, mirrored and turned by 30°', { part: 0.3, isMirrored: true, angle: 30 }],
])('a code with a portrait is found: %s', async (_name, options) => {
  expect(searchPicture(await take(options, longText), patient)).toBe(longText)
})

test('a picture without a code is given up when the time is over, but for the look under way', async () => {
  const photo = await take(empty)
  for (const [searchMs, looks] of [
    [0, 1],
    [500, 5],
    [510, 6],
    [900, 9],
  ] as const) {
    const parts: number[] = []
    const clock = () => parts.length * 100 // as if each look took so long
    expect(searchPicture(photo, { deadline: searchMs, clock, onProgress: (part) => parts.push(part) })).toBeNull()
    expect(parts).toHaveLength(looks)
    expect(parts.every((part) => part < 1)).toBe(true)
  }
})

test('no look takes long beside the whole search', async () => {
  const ends: number[] = []
  const spent = () => process.cpuUsage().user / 1000
  const photo = await take(empty)
  const begun = spent()
  const onProgress = () => void ends.push(spent())
  expect(searchPicture(photo, { ...patient, onProgress })).toBeNull()
  ends.push(spent())
  const looks = ends.slice(1).map((end, at) => end - (ends[at] ?? 0))
  expect(looks.length).toBeGreaterThan(50)
  expect(Math.max(...looks)).toBeLessThan((spent() - begun) / 4)
})

test('the stages together look at what the whole search does', async () => {
  const [turned, straight] = [await take({ isMirrored: true, angle: 45 }), await take({})]
  expect(searchPicture(straight, { ...patient, stage: 'first' })).toBe(sampleText)
  expect(searchPicture(turned, { ...patient, stage: 'first' })).toBeNull()
  expect(searchPicture(turned, { ...patient, stage: 'rest' })).toBe(sampleText)
})
