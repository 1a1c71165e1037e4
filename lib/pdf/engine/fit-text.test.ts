import { expect, test } from 'vitest'
import { fitAlike, fitText } from './fit-text'

// Every character is half an em wide.
const measure = (text: string) => text.length / 2
const room = { widthPt: 102, sizesPt: [20, 10, 5], maxLines: 2 } as const

test('a short text takes the largest size on one line', () => {
  expect(fitText('Ali', room, measure)).toEqual({ sizePt: 20, lines: ['Ali'] })
})

test('a longer one wraps at spaces before it shrinks', () => {
  expect(fitText('Amina Diallo', room, measure)).toEqual({ sizePt: 20, lines: ['Amina', 'Diallo'] })
})

test('one that needs too many lines shrinks', () => {
  expect(fitText('one two three four five', room, measure)).toEqual({
    sizePt: 10,
    lines: ['one two three four', 'five'],
  })
})

test('a word that is too wide shrinks rather than being divided', () => {
  expect(fitText('W'.repeat(20), room, measure)).toEqual({ sizePt: 10, lines: ['W'.repeat(20)] })
})

test('at the smallest size a word is divided and lines are added, and nothing is lost', () => {
  const text = `${'W'.repeat(90)} end`
  const { sizePt, lines } = fitText(text, room, measure)
  expect(sizePt).toBe(5)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  for (const line of lines) expect(measure(line) * sizePt).toBeLessThanOrEqual(room.widthPt)
})

test('a line that is wider than its words and spaces is broken by what it measures', () => {
  // As where a font goes on over a space with wider digits.
  const joined = (text: string) => text.length / 2 + (text.match(/\S \S/g)?.length ?? 0) * 2
  const { sizePt, lines } = fitText('one two three four five six', { ...room, maxLines: 9 }, joined)
  expect(lines.join(' ')).toBe('one two three four five six')
  for (const line of lines) expect(joined(line) * sizePt).toBeLessThanOrEqual(room.widthPt)
})

test('a divided word never parts a letter from its accent', () => {
  const { lines } = fitText('e\u0301'.repeat(60), room, measure)
  for (const line of lines) expect(line.startsWith('e')).toBe(true)
})

test('spaces of any kind and number separate words, and an empty text has no lines', () => {
  expect(fitText('  a\n\u00a0 b ', room, measure).lines).toEqual(['a b'])
  expect(fitText(' ', room, measure).lines).toEqual([])
})

test('texts that stand together take the size of the one that needs the smallest', () => {
  expect(fitAlike(['Ali', 'W'.repeat(20)], room, measure)).toBe(10)
  expect(fitAlike([], room, measure)).toBe(20)
})
