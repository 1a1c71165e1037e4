import type { SeededRandom } from '../seeded-random'
import type { Palette } from './palette'
import type { Sitter } from './portrait-seed'

const adultFace = 'M75 126c0-40 17-62 45-62s45 22 45 62c0 45-20 74-45 74s-45-29-45-74z'
const childFace = 'M72 130c0-42 19-64 48-64s48 22 48 64c0 40-21 64-48 64s-48-24-48-64z'

function drawEyes(line: string, ageGroup: Sitter['ageGroup']): string {
  const size = ageGroup === 'child' ? 5.6 : 4.7
  const eye = (x: number) =>
    `<ellipse cx="${x}" cy="136" rx="${size - 0.5}" ry="${size}" fill="#241c1a"/><circle cx="${x + 1.6}" cy="134.2" r="1.3" fill="#fff"/>`
  const brow = (path: string) =>
    `<path d="${path}" fill="none" stroke="${line}" stroke-width="3.6" stroke-linecap="round"/>`
  return eye(101) + eye(139) + brow('M93 122q8-5 16-1') + brow('M131 121q8-4 16 1')
}

function drawNoseAndMouth({ skin }: Palette, hasWideSmile: boolean): string {
  const nose = `<path d="M121 141c-1 6-6 11-5 15 1 3 6 3 8 1" fill="none" stroke="${skin.shade}" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>`
  const mouth = hasWideSmile
    ? `<path d="M105 169c9 3 21 3 30 0-2 9-8 14-15 14s-13-5-15-14z" fill="${skin.lips}"/><path d="M108.5 171.500c8 2 15 2 23 0-1 3-4 4.5-11.5 4.500s-10.5-1.5-11.5-4.500z" fill="#f6f0ea"/>`
    : `<path d="M107 171q13 9 26 0" fill="none" stroke="${skin.lips}" stroke-width="4" stroke-linecap="round"/>`
  return nose + mouth
}

function drawAge({ skin }: Palette): string {
  const line = (path: string) =>
    `<path d="${path}" fill="none" stroke="${skin.shade}" stroke-width="2.4" stroke-linecap="round"/>`
  return line('M88 145q4 5 10 6') + line('M152 145q-4 5-10 6') + line('M98 163q-3 6-2 11') + line('M142 163q3 6 2 11')
}

function drawGlasses(random: SeededRandom): string {
  const colour = random.pick(['#2c2a2c', '#5a4334', '#3d5058'])
  const lens = random.chance(0.5)
    ? (x: number) => `<circle cx="${x}" cy="136" r="14"/>`
    : (x: number) => `<rect x="${x - 15}" y="125" width="30" height="22" rx="7"/>`
  return `<g fill="#fff" fill-opacity=".07" stroke="${colour}" stroke-width="3">${lens(101)}${lens(139)}<path d="M115 134q5-4 10 0M87 133l-11-3M153 133l11-3" fill="none"/></g>`
}

export function drawFace(random: SeededRandom, palette: Palette, { gender, ageGroup }: Sitter): string {
  const { skin, hair } = palette
  const browColour = ageGroup === 'old' ? '#77706c' : gender === 'male' ? hair : skin.line
  const ears = `<g fill="${skin.shade}"><ellipse cx="74" cy="138" rx="9" ry="14"/><ellipse cx="166" cy="138" rx="9" ry="14"/></g>`
  const face = `<path d="${ageGroup === 'child' ? childFace : adultFace}" fill="${skin.base}"/>`
  const cheeks = `<g fill="${skin.lips}" fill-opacity=".16"><circle cx="91" cy="156" r="9"/><circle cx="149" cy="156" r="9"/></g>`
  const age = ageGroup === 'old' ? drawAge(palette) : ''
  const features = drawEyes(browColour, ageGroup) + drawNoseAndMouth(palette, random.chance(0.4))
  const glassesProbability = { child: 0.08, young: 0.15, middle: 0.25, old: 0.5 }[ageGroup]
  return ears + face + cheeks + age + features + (random.chance(glassesProbability) ? drawGlasses(random) : '')
}
