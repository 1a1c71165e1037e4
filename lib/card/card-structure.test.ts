import { afterAll, beforeAll, expect, test } from 'vitest'
import { arabicPaper, frenchPaper, samplePaper } from '@/lib/papers/testing/sample-paper'
import { type CardPool, openCardPool } from './card-pool'
import { buildCardOnce } from './testing/build-card-once'
import { findMisread, listCardTexts, listPaperTexts } from './testing/find-misread'
import { readStructure } from './testing/read-structure'
import { drawPortrait, sampleCard } from './testing/sample-card'

let pool: CardPool
beforeAll(async () => {
  await buildCardOnce()
  pool = openCardPool({ threads: 1 })
}, 60_000)
afterAll(() => pool.close())

test.each(['en', 'fr', 'ar'] as const)('all texts of a card in %s are in its structure, in order', async (language) => {
  const card = { ...sampleCard, language, portrait: await drawPortrait() }
  const told = await readStructure(await pool.render(card), card.password)
  expect(told).toMatchObject({ untold: '', language, isTitleShown: true, isMarked: true })
  const paragraphs = told.parts.filter(({ role }) => role === 'P').map(({ text }) => text)
  expect(paragraphs.filter((text) => !text.trim())).toEqual([])
  expect(findMisread(listCardTexts(card), paragraphs.join('\n'))).toEqual([])
  const read = (name: string) => told.parts.filter(({ text }) => text.includes(name)).map((part) => part.language)
  expect(new Set(read(sampleCard.names.latin))).toEqual(new Set([language === 'ar' ? 'en' : null]))
  expect(new Set(read(sampleCard.names.arabic))).toEqual(new Set([language === 'ar' ? null : 'ar']))
})

test('the portrait and the code have words, on both pages, and nothing else is a picture', async () => {
  const { labels } = sampleCard
  const read = async (portrait: Uint8Array | null) => {
    const { parts } = await readStructure(await pool.render({ ...sampleCard, portrait }), sampleCard.password)
    return parts.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)
  }
  const { portrait, code } = labels
  expect(await read(await drawPortrait())).toEqual([portrait, code, portrait, code])
  expect(await read(null)).toEqual([code, code])
})

test.each([samplePaper, frenchPaper, arabicPaper])(
  'all texts of a paper are in its structure: $language',
  async (paper) => {
    const told = await readStructure(await pool.renderPaper(paper), '')
    expect(told).toMatchObject({ untold: '', language: paper.language, isTitleShown: true, isMarked: true })
    expect(told.parts.every(({ role }) => role === 'P')).toBe(true)
    expect(findMisread(listPaperTexts(paper), told.parts.map(({ text }) => text).join('\n'))).toEqual([])
  },
)
