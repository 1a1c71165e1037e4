import type { SeededRandom } from '../seeded-random'
import type { Sitter } from './portrait-seed'

type Skin = { base: string; shade: string; line: string; lips: string }

const skins: readonly Skin[] = [
  { base: '#f1cdb0', shade: '#e0b494', line: '#b98463', lips: '#c9776a' },
  { base: '#e6b893', shade: '#d2a07b', line: '#a87350', lips: '#b9685a' },
  { base: '#d3a07a', shade: '#bd8862', line: '#8f603f', lips: '#a75c50' },
  { base: '#bf8769', shade: '#a9745a', line: '#7c5039', lips: '#944c46' },
  { base: '#a1704f', shade: '#8a5c3f', line: '#643f29', lips: '#834440' },
  { base: '#855539', shade: '#70452d', line: '#4d2d1c', lips: '#6f3836' },
  { base: '#664030', shade: '#543225', line: '#381f16', lips: '#5c2e2f' },
]
const darkHair = ['#2b2523', '#1f1b1c', '#33271f', '#241c1a']
const warmHair = ['#4a3226', '#6a4730', '#8a623f', '#3a2a22']
const greyHair = ['#8e8d8f', '#b4b2b0', '#d3d0cb', '#6f6d6f']
const clothes = ['#24474f', '#2f3f5e', '#7f4638', '#a67a35', '#5b4058', '#5f7a66', '#4f5c66', '#8c6a52', '#38656b']
const scarves = ['#4c6a77', '#7b4f58', '#b8985f', '#37455c', '#8a9c8b', '#cbbfae', '#2f5d57', '#6c5a7a']
const backgrounds = ['#c9d3d6', '#d3d6d0', '#d6d2cb', '#cbd2da']

/** Each skin has its own lines and lips, so that every tone keeps its contrast. */
export type Palette = { skin: Skin; hair: string; clothes: string; shirt: string; scarf: string; background: string }

function pickHair(random: SeededRandom, skin: Skin, ageGroup: Sitter['ageGroup']): string {
  const isGrey = ageGroup === 'old' ? random.chance(0.85) : ageGroup === 'middle' && random.chance(0.1)
  if (isGrey) return random.pick(greyHair)
  return random.pick(skins.indexOf(skin) < 3 && random.chance(0.6) ? warmHair : darkHair)
}

export function pickPalette(random: SeededRandom, ageGroup: Sitter['ageGroup']): Palette {
  const skin = random.pick(skins)
  return {
    skin,
    hair: pickHair(random, skin, ageGroup),
    clothes: random.pick(clothes),
    shirt: random.pick(['#eceae4', '#dfe6ea', '#e9dfd0']),
    scarf: random.pick(scarves),
    background: random.pick(backgrounds),
  }
}
