import { expect, test } from 'vitest'
import { joinSpans, laySigns } from './lay-signs'
import { weighDirections } from './letter-kinds'

const directions = ['ltr', 'rtl'] as const
const texts = [
  'أمينة ديالو',
  'مُحَمَّدُ',
  '12 شارع الميناء',
  'شقة 3',
  '١٤ شارع الميناء، شقة ٣',
  'رقم الهوية (UIN)',
  'صلاح الدين (الثاني)',
  '12 محمد (ثالث) 45',
  'Rue محمد V, 12',
  'ID number (UIN)',
  'राम (द्वितीय)',
]
const bare = (text: string) => text.replace(/[\u200e\u200f]/g, '')

test.each(texts)('whatever goes by the order of drawing reads %s', (text) => {
  for (const direction of directions) {
    const { stretches } = laySigns(text, direction)
    const letters = stretches.flatMap(({ spans }) => spans.flatMap(({ signs }) => signs.map(({ letter }) => letter)))
    expect(letters.join('').replace(/ +/g, ' ')).toBe(text)
  }
})

test.each(texts)('what is said in place of letters of %s is the same but for marks of direction', (text) => {
  for (const direction of directions) {
    const spans = laySigns(text, direction).stretches.flatMap((stretch) => stretch.spans)
    for (const { signs, actual } of spans)
      if (actual)
        expect(bare(actual).trim()).toBe(
          signs
            .map(({ letter }) => letter)
            .join('')
            .trim(),
        )
  }
})

/** Where each letter stands for a reader that goes by places: a letter that runs to the left stands at its end. */
function sortByPlace(text: string, direction: 'ltr' | 'rtl') {
  const placed = laySigns(text, direction).stretches.flatMap(({ start, spans }) => {
    let at = start
    return spans.flatMap(({ signs, actual }) => {
      const from = at
      at -= signs.reduce((sum, { move }) => sum + move, 0)
      const said = Array.from(actual ?? signs.map(({ letter }) => letter).join(''))
      const pitch = Math.abs(at - from) / said.length
      if (actual !== undefined)
        return said.map((letter, index) => ({ letter, place: Math.min(from, at) + index * pitch }))
      let each = from
      return signs.map(({ letter, move }) => {
        const place = each - Math.max(0, move)
        each -= move
        return { letter, place }
      })
    })
  })
  return placed
    .filter(({ letter }) => letter !== ' ')
    .toSorted((a, b) => a.place - b.place)
    .map(({ letter }) => letter)
    .join('')
}

test('on a page from right to left a number is kept from what follows by a mark of its direction', () => {
  expect(sortByPlace('12 علي', 'rtl')).toBe('يلع\u200f12')
  expect(sortByPlace('علي 12', 'rtl')).toBe('12يلع')
  expect(sortByPlace('علي. حسن', 'rtl')).toBe('نسح\u200f.يلع')
})

test('on a page from left to right the parts stand from left to right, and Arabic runs to the left', () => {
  expect(sortByPlace('12 علي', 'ltr')).toBe('12يلع')
  expect(sortByPlace('علي 12', 'ltr')).toBe('يلع\u200e12')
  expect(sortByPlace('(علي) 1', 'ltr')).toBe('(يلع\u200e)1')
})

test('letters of both directions are not drawn by one operator', () => {
  const [first] = laySigns('12 علي', 'ltr').stretches
  expect(joinSpans(first?.spans ?? []).map(({ signs }) => signs.map(({ letter }) => letter).join(''))).toEqual([
    '12 ',
    'علي',
  ])
})

test('letters lean, numbers and signs do not', () => {
  expect(weighDirections('Ab 12 علي.')).toBe(-1)
})
