import sharp from 'sharp'
import { expect, test } from 'vitest'
import { buildDemoCountry } from './country'
import { drawPortrait, renderPortrait } from './portrait'
import { findAgeGroup, makePortraitSeed, readPortraitSeed } from './portrait/portrait-seed'

test('a seed tells who is portrayed', () => {
  const sitter = { gender: 'male', ageGroup: 'old', variety: 4711 } as const
  expect(readPortraitSeed(makePortraitSeed(sitter))).toEqual(sitter)
})

test.each([
  [0, 'child'],
  [13, 'young'],
  [35, 'middle'],
  [62, 'old'],
])('someone of %i years is drawn as %s', (ageYears, group) => {
  expect(findAgeGroup(ageYears)).toBe(group)
})

test('the same seed is drawn alike, and the residents look different', () => {
  const portraits = buildDemoCountry().residents.map(({ portraitSeed }) => drawPortrait(portraitSeed))
  expect(drawPortrait(326_500)).toBe(drawPortrait(326_500))
  expect(new Set(portraits).size).toBeGreaterThan(190)
})

test('a portrait is a JPEG of 240 by 300 pixels and at most 10 KB', async () => {
  for (const seed of [326_500, 1, 2, 3, 9_162]) {
    const jpeg = await renderPortrait(seed)
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 240, height: 300 })
    expect(jpeg.length).toBeLessThanOrEqual(10_240)
  }
})
