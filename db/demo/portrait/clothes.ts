import type { SeededRandom } from '../seeded-random'
import type { Palette } from './palette'
import type { Sitter } from './portrait-seed'

const torso = 'M14 300c4-48 38-66 80-77 6 11 15 17 26 17s20-6 26-17c42 11 76 29 80 77z'

function drawNeck({ skin }: Palette): string {
  return `<path d="M94 176h52v48c0 14-12 26-26 26s-26-12-26-26z" fill="${skin.shade}"/><path d="M94 176h52v26c-8 8-16 12-26 12s-18-4-26-12z" fill="${skin.line}" fill-opacity=".28"/>`
}

function drawRoundNeck({ clothes }: Palette): string {
  return `<path d="${torso}" fill="${clothes}"/><path d="M92 223.500c6 13 16 20 28 20s22-7 28-20" fill="none" stroke="#000" stroke-opacity=".18" stroke-width="5"/>`
}

function drawJacket({ clothes, shirt }: Palette): string {
  return `<path d="${torso}" fill="${shirt}"/><path d="M94 223l26 62v15H14c4-48 38-66 80-77zM146 223l-26 62v15h106c-4-48-38-66-80-77z" fill="${clothes}"/><path d="M94 223l-14 22 17 8-7 9 30 38v-15zM146 223l14 22-17 8 7 9-30 38v-15z" fill="#000" fill-opacity=".2"/>`
}

function drawShirt({ clothes }: Palette): string {
  return `<path d="${torso}" fill="${clothes}"/><path d="M94 222l26 26-19 16-19-38zM146 222l-26 26 19 16 19-38z" fill="#fff" fill-opacity=".26"/><path d="M120 250v50" stroke="#000" stroke-opacity=".2" stroke-width="2.5"/><g fill="#fff" fill-opacity=".55"><circle cx="120" cy="268" r="2.2"/><circle cx="120" cy="287" r="2.2"/></g>`
}

function drawEmbroidered({ clothes, shirt }: Palette): string {
  return `<path d="${torso}" fill="${clothes}"/><path d="M93 223c4 14 14 21 27 21s23-7 27-21" fill="none" stroke="${shirt}" stroke-opacity=".85" stroke-width="4"/><path d="M120 246v54" stroke="${shirt}" stroke-opacity=".85" stroke-width="7" stroke-dasharray="2 5"/>`
}

function drawTurtleneck({ clothes }: Palette): string {
  return `<path d="${torso}" fill="${clothes}"/><path d="M92 206c18 9 38 9 56 0l3 24c-18 15-44 15-62 0z" fill="${clothes}"/><path d="M91 226c18 13 40 13 58 0" fill="none" stroke="#000" stroke-opacity=".2" stroke-width="3.5"/>`
}

export function drawClothes(random: SeededRandom, palette: Palette, { gender, ageGroup }: Sitter): string {
  const forAll = [drawRoundNeck, drawRoundNeck, drawShirt, drawEmbroidered, drawTurtleneck]
  const cuts = ageGroup === 'child' ? [drawRoundNeck, drawShirt] : [...forAll, drawJacket]
  if (gender === 'male' && ageGroup !== 'child') cuts.push(drawJacket, drawShirt)
  const drawn = drawNeck(palette) + random.pick(cuts)(palette)
  return ageGroup === 'child' ? `<g transform="translate(19.2 0) scale(.84 1)">${drawn}</g>` : drawn
}
