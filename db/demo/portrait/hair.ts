import type { SeededRandom } from '../seeded-random'
import type { Palette } from './palette'
import type { Sitter } from './portrait-seed'

type Hair = { behind: string; before: string }

type Style = (palette: Palette) => Hair

const paint = (path: string, colour: string) => `<path d="${path}" fill="${colour}"/>`
const shine = (path: string) =>
  `<path d="${path}" fill="none" stroke="#fff" stroke-opacity=".1" stroke-width="5" stroke-linecap="round"/>`

const partedFringe = 'M68 138c-2-50 22-78 53-78s51 22 50 70c-20-5-36-18-45-36-10 18-26 31-51 38z'
const centreFringe = 'M69 138c-2-50 20-78 51-78s53 28 51 78c-6-26-22-44-48-52-26 8-42 26-48 52z'
const cap = 'M73 126c-3-42 17-66 47-66s50 24 47 66c-4-18-9-26-16-31-18 6-44 6-62 0-7 5-12 13-16 31z'

const drawLongStraight: Style = ({ hair }) => ({
  behind: paint(
    'M57 140c-6-58 20-98 63-98s69 40 63 98c-2 34 3 62 6 84 2 14-7 22-20 22H71c-13 0-22-8-20-22 3-22 8-50 6-84z',
    hair,
  ),
  before: paint(partedFringe, hair) + shine('M92 80c8-8 18-12 30-12'),
})

const drawWavyLong: Style = ({ hair }) => ({
  behind: paint(
    'M60 128c-4-52 20-86 60-86s64 34 60 86c0 18 12 26 8 46-3 14 8 22 4 38-5 20-24 26-38 20H86c-14 6-33 0-38-20-4-16 7-24 4-38-4-20 8-28 8-46z',
    hair,
  ),
  before: paint(centreFringe, hair) + shine('M88 88c6-9 14-14 24-17'),
})

const drawBob: Style = ({ hair }) => ({
  behind: paint(
    'M58 132c-2-56 22-88 62-88s64 32 62 88c-1 26 4 44-4 62-4 9-18 10-30 6H92c-12 4-26 3-30-6-8-18-3-36-4-62z',
    hair,
  ),
  before: paint('M71 140c-4-52 18-80 49-80s53 28 49 80c-5-12-7-24-9-36-24 6-56 6-80 0-2 12-4 24-9 36z', hair),
})

const drawBun: Style = ({ hair }) => ({
  behind: `<circle cx="120" cy="42" r="25" fill="${hair}"/>` + paint('M66 136c-4-52 18-84 54-84s58 32 54 84z', hair),
  before: paint(centreFringe, hair) + shine('M104 34c5-6 12-9 20-8'),
})

const drawCurls: Style = ({ hair }) => {
  const curls = [
    [120, 58, 34],
    [88, 68, 30],
    [152, 68, 30],
    [66, 94, 28],
    [174, 94, 28],
    [60, 126, 26],
    [180, 126, 26],
    [62, 158, 24],
    [178, 158, 24],
    [70, 184, 19],
    [170, 184, 19],
  ] as const
  const circles = curls.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('')
  const fringe = [
    [84, 98, 15],
    [102, 86, 17],
    [122, 82, 17],
    [142, 87, 16],
    [157, 99, 14],
  ] as const
  const locks = fringe.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('')
  return { behind: `<g fill="${hair}">${circles}</g>`, before: paint(cap, hair) + `<g fill="${hair}">${locks}</g>` }
}

const drawBraid: Style = ({ hair }) => ({
  behind: paint('M63 134c-4-54 19-88 57-88s61 34 57 88c-1 22-4 40-16 46H79c-12-6-15-24-16-46z', hair),
  before:
    paint(partedFringe, hair) +
    `<g fill="${hair}" stroke="#000" stroke-opacity=".16" stroke-width="2"><ellipse cx="174" cy="176" rx="15" ry="17"/><ellipse cx="178" cy="202" rx="14" ry="17"/><ellipse cx="179" cy="228" rx="12" ry="17"/><ellipse cx="178" cy="252" rx="9" ry="15"/></g>`,
})

const drawPixie: Style = ({ hair }) => ({
  behind: paint('M66 132c-4-54 18-86 54-86s58 32 54 86c-1 14-4 24-12 28H78c-8-4-11-14-12-28z', hair),
  before: paint('M70 138c-4-50 16-78 50-78s54 26 50 76c-5-8-7-16-9-26-22 0-44-6-60-20-4 16-14 30-31 48z', hair),
})

const drawHeadscarf: Style = ({ scarf }) => ({
  behind: paint('M50 142c-6-66 24-104 70-104s76 38 70 104c-2 40-6 66-14 100H64c-8-34-12-60-14-100z', scarf),
  before:
    `<path d="M50 138c-4-64 26-100 70-100s74 36 70 100c-1 24-4 40-2 62 2 18-2 34-10 42-32 26-84 26-116 0-8-8-12-24-10-42 2-22-1-38-2-62zM80 130c-2 42 18 70 40 70s42-28 40-70c-1-34-16-48-40-48s-39 14-40 48z" fill="${scarf}" fill-rule="evenodd"/>` +
    `<path d="M74 178c10 26 30 36 50 36 20 0 44-10 60-30M60 214c30 26 84 28 122 4M78 124c2-34 18-48 42-48s40 14 42 48" fill="none" stroke="#000" stroke-opacity=".13" stroke-width="4" stroke-linecap="round"/>`,
})

const drawLooseScarf: Style = ({ scarf, hair }) => ({
  behind: paint(
    'M50 146c-8-68 24-110 70-110s78 42 70 110c-2 30 0 52 8 78 4 14-6 22-20 22H62c-14 0-24-8-20-22 8-26 10-48 8-78z',
    scarf,
  ),
  before:
    paint(centreFringe, hair) +
    `<path d="M54 170c-12-80 18-132 66-132s78 52 66 132c-4-64-24-102-66-102s-62 38-66 102z" fill="${scarf}"/>` +
    `<path d="M62 150c0-50 20-88 58-88s58 38 58 88" fill="none" stroke="#000" stroke-opacity=".12" stroke-width="4"/>`,
})

const drawShortCrop: Style = ({ hair }) => ({ behind: '', before: paint(cap, hair) })

const drawSidePart: Style = ({ hair }) => ({
  behind: '',
  before:
    paint('M71 130c-6-46 14-76 50-76 34 0 53 26 48 76-4-14-7-24-13-32-24 2-48-4-64-16-8 10-16 26-21 48z', hair) +
    shine('M98 70c10-6 22-8 34-6'),
})

const drawQuiff: Style = ({ hair }) => ({
  behind: '',
  before: paint(
    'M72 128c-6-34-2-58 14-68 8-12 26-16 42-12 26-2 46 24 39 80-4-16-9-26-15-33-14-6-26-8-38-7-12 0-20 2-26 7-7 8-12 18-16 33z',
    hair,
  ),
})

const drawShortAfro: Style = ({ hair }) => ({
  behind: paint('M60 122c-6-48 20-78 60-78s66 30 60 78c-1 12-5 20-10 24H70c-5-4-9-12-10-24z', hair),
  before: paint('M69 130c-4-40 17-72 51-72s55 32 51 72c-5-14-8-24-13-30-22-8-50-8-72 0-5 6-8 16-13 30z', hair),
})

const drawBuzz: Style = ({ hair, skin }) => ({
  behind: '',
  before: `<path d="M74 122c-2-38 17-60 46-60s48 22 46 60c-3-14-7-22-12-28-20-8-48-8-68 0-5 6-9 14-12 28z" fill="${hair}" fill-opacity=".82" stroke="${skin.shade}" stroke-opacity=".35"/>`,
})

const drawReceding: Style = ({ hair }) => ({
  behind: `<g fill="${hair}"><ellipse cx="71" cy="130" rx="13" ry="30"/><ellipse cx="169" cy="130" rx="13" ry="30"/></g>`,
  before: paint('M72 132c-3-20 0-36 9-46 3 14 0 32-9 46zM168 132c3-20 0-36-9-46-3 14 0 32 9 46z', hair),
})

const drawBald: Style = ({ skin }) => ({
  behind: '',
  before: `<path d="M96 82c8-8 18-11 28-10" fill="none" stroke="#fff" stroke-opacity=".22" stroke-width="6" stroke-linecap="round"/><path d="M75 120c0-8 1-14 2-20" stroke="${skin.shade}" stroke-width="2" fill="none"/>`,
})

const drawCap: Style = ({ hair, scarf }) => ({
  behind: paint('M68 132c-2-14 0-28 4-36h96c4 8 6 22 4 36z', hair),
  before:
    paint('M72 104c-2-40 16-60 48-60s50 20 48 60c-30-12-66-12-96 0z', scarf) +
    `<path d="M72 104c30-12 66-12 96 0" fill="none" stroke="#fff" stroke-opacity=".4" stroke-width="6" stroke-dasharray="5 5"/>` +
    paint('M73 130c-3-8-3-16-1-26l8-3c-1 12-3 20-7 29zM167 130c3-8 3-16 1-26l-8-3c1 12 3 20 7 29z', hair),
})

const forWomen = [
  drawLongStraight,
  drawWavyLong,
  drawBob,
  drawBun,
  drawCurls,
  drawBraid,
  drawPixie,
  drawHeadscarf,
  drawHeadscarf,
  drawLooseScarf,
]
const forGirls = [drawLongStraight, drawBob, drawBun, drawCurls, drawBraid]
const forOldWomen = [drawBob, drawBun, drawPixie, drawCurls, drawHeadscarf, drawLooseScarf]
const forMen = [drawShortCrop, drawSidePart, drawQuiff, drawShortAfro, drawBuzz, drawCap]
const forBoys = [drawShortCrop, drawSidePart, drawQuiff, drawShortAfro]
const forOldMen = [drawReceding, drawReceding, drawBald, drawSidePart, drawShortCrop, drawCap]

const styles: Record<Sitter['gender'], Record<Sitter['ageGroup'], readonly Style[]>> = {
  female: { child: forGirls, young: forWomen, middle: forWomen, old: forOldWomen },
  male: { child: forBoys, young: forMen, middle: [...forMen, drawReceding, drawBald], old: forOldMen },
}

export function drawHair(random: SeededRandom, palette: Palette, { gender, ageGroup }: Sitter): Hair {
  return random.pick(styles[gender][ageGroup])(palette)
}
