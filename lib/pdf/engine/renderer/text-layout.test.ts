import assert from 'node:assert/strict'
import path from 'node:path'
import { Font } from '@react-pdf/renderer'
import * as textkit from '@react-pdf/textkit'
import { beforeAll, expect, test } from 'vitest'
import { buildDrawingWorker } from '@/scripts/build-drawing-worker.mjs'
import layOutWith from './text-layout'

const engines = { ...textkit, wordHyphenation: () => (word: string | null) => [word ?? ''] }
const container = { x: 0, y: 0, width: 100, height: Infinity }

async function openFont(weight: number) {
  const family = `Test ${weight}`
  Font.register({ family, src: path.join('dist/pdf/fonts', `noto-sans-latin-${weight}.ttf`) })
  const source = Font.getFont({ fontFamily: family })
  await source.load()
  assert(source.data)
  return source.data
}

let fonts: textkit.Font[]
beforeAll(async () => {
  await buildDrawingWorker()
  fonts = await Promise.all([400, 700].map(openFont))
})

const write = (string: string, attributes: textkit.Attributes = {}, [font] = fonts) =>
  textkit.fromFragments([
    { string, attributes: { font: font ? [font] : [], fontSize: 12, align: 'left', ...attributes } },
  ])

test('a text is laid out as by the package, and the next time given as it was', () => {
  const layOut = layOutWith(engines)
  const lines = layOut(write('Amina Diallo of Port Azure'), container)
  expect(lines.flat().length).toBeGreaterThan(1)
  expect(lines).toEqual(textkit.default(engines)(write('Amina Diallo of Port Azure'), container))
  expect(layOut(write('Amina Diallo of Port Azure'), container)).toBe(lines)
})

test('a text in another font, colour, size or room is another one', () => {
  const layOut = layOutWith(engines)
  const all = [
    layOut(write('Amina'), container),
    layOut(write('Amina', {}, fonts.slice(1)), container),
    layOut(write('Amina', { color: '#123456' }), container),
    layOut(write('Amina', { fontSize: 9 }), container),
    layOut(write('Amina'), { ...container, width: 20 }),
    layOut(write('Amine'), container),
  ]
  expect(new Set(all.map((lines) => lines[0]?.[0])).size).toBe(all.length)
  const [light, bold] = all.map((lines) => lines[0]?.[0]?.runs[0]?.xAdvance ?? 0)
  expect(bold).toBeGreaterThan(light ?? 0)
})
