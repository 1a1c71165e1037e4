import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openFonts } from '@/lib/pdf/engine/fonts'
import { buildDrawingWorkerOnce } from '@/lib/pdf/testing/build-drawing-worker-once'
import { isSettable, nameFitsCard, writeForCard } from './card-characters'

let hasGlyph: (character: string) => boolean
beforeAll(async () => {
  await buildDrawingWorkerOnce()
  const faces = await openFonts(path.join(import.meta.dirname, '../../dist/pdf/fonts'))
  hasGlyph = (character) => faces.some((face) => face.covers(character.codePointAt(0) ?? 0))
})

test('every character that the card is said to set has a glyph in its fonts', () => {
  const missing: string[] = []
  for (let point = 0x20; point < 0x3_0000; point++) {
    const character = String.fromCodePoint(point)
    if (/^[\p{Cn}\p{Cs}\p{Cf}\p{Cc}]$/u.test(character) || !isSettable(character)) continue
    if (![...writeForCard(character)].every(hasGlyph)) missing.push(character)
  }
  expect(missing).toEqual([])
})

describe('what the card can set', () => {
  test.each([
    'Łukasz Żółć',
    'Ɗanjuma',
    'Nguyễn Thị',
    'Иван Ёлкин',
    'Νίκος',
    'أمينة',
    'علی‌رضا',
    'अमीना',
    'ﬁ Ａ ﻋ',
    '12-14 № 3',
  ])('%s', (text) => expect(isSettable(text)).toBe(true))
  test.each(['山田', 'สมชาย', 'אבי', 'አበበ', '김민수', 'தமிழ்', 'ರಾಮ', 'Աննա', 'გია', 'x\u0302', 'ٻ', '😀', 'A山'])(
    'not %s',
    (text) => expect(isSettable(text)).toBe(false),
  )
})

test.each([
  ['Amina', 'eng', true],
  ['Kaʻiulani', 'eng', true],
  ["D'Arcy 3rd", 'fra', true],
  ['Иван', 'eng', false],
  ['Amina أمينة', 'fra', false],
  ['أمينة', 'eng', false],
  ['山田', 'eng', false],
  ['أمينة', 'ara', true],
  ['Amina', 'ara', true],
  ['山田', 'ara', false],
  ['山田', 'jpn', true],
])('whether %s is shown as a name in %s: %s', (name, language, fits) => {
  expect(nameFitsCard(name, language)).toBe(fits)
})
