import type { SeededRandom } from '../seeded-random'
import type { Palette } from './palette'
import type { Sitter } from './portrait-seed'

const moustache = 'M120 161c-8-4-18 0-21 8 7 1 14-1 21-1s14 2 21 1c-3-8-13-12-21-8z'
const full =
  'M74 132c3 16 8 24 17 26 8-6 20-6 29-6s21 0 29 6c9-2 14-10 17-26 2 46-17 76-46 76s-48-30-46-76zM120 167c-7 0-13 2-16 5 3 7 9 10 16 10s13-3 16-10c-3-3-9-5-16-5z'
const short =
  'M75 138c3 18 8 28 16 31 8-9 19-9 29-9s21 0 29 9c8-3 13-13 16-31 0 40-19 63-45 63s-45-23-45-63zM120 167c-7 0-13 2-16 5 3 7 9 10 16 10s13-3 16-10c-3-3-9-5-16-5z'
const goatee =
  'M120 159c-11 0-19 5-20 16 1 17 9 28 20 28s19-11 20-28c-1-11-9-16-20-16zm0 9c7 0 12 1 14 4-3 6-8 9-14 9s-11-3-14-9c2-3 7-4 14-4z'

export function drawBeard(random: SeededRandom, { hair }: Palette, { gender, ageGroup }: Sitter): string {
  if (gender === 'female' || ageGroup === 'child') return ''
  const shape = random.pick(['', '', '', full, short, short, moustache, goatee])
  if (shape === '') return ''
  return `<path d="${shape}" fill="${hair}" fill-rule="evenodd"/>`
}
