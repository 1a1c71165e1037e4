import { expect, test } from 'vitest'
import { listPasswordReadings, readCardText } from './card-text'

const code = 'NCF 6B-%*$.+/:9'

test.each([
  ['no-break spaces', 'NCF\u00a06B-%*$.+/:9'],
  ['narrow spaces', 'NCF\u202f6B-%*$.+/:9'],
  ['marks of direction', '\u2068NCF 6B\u200e-%*$.+/:9\u2069'],
  ['a byte order mark', '\ufeffNCF 6B-%*$.+/:9'],
  ['soft hyphens and zero-width spaces', 'NCF 6\u00adB-%*\u200b$.+/:9'],
  ['line ends', 'NCF 6B-\r\n%*$\n.+/\u2028:9'],
  ['a hyphen that does not break', 'NCF 6B\u2011%*$.+/:9'],
  ['a dash', 'NCF 6B–%*$.+/:9'],
  ['full-width characters', 'ＮＣＦ　６Ｂ－％＊＄．＋／：９'],
  ['Arabic digits', 'NCF ٦B-%*$.+/:٩'],
])('a code with %s is the code', (_what, typed) => {
  expect(readCardText(typed)).toBe(code)
})

test('small letters and blanks stay', () => {
  expect(readCardText(' ncf ')).toBe(' ncf ')
})

test.each([
  'AMIN1990',
  ' amin1990 ',
  '\u2068AMIN 1990\u2069',
  'AMIN١٩٩٠',
  'ＡＭＩＮ１９９０',
  'AMIN-1990',
  'Ámin1990.',
])('AMIN1990 is among the readings of %j', (typed) => {
  expect(listPasswordReadings(typed)).toContain('AMIN1990')
})

test('a password is tried as it was typed first, then with its dashes', () => {
  expect(listPasswordReadings('b7xk–9mqr-2def\u00a0')).toEqual([
    'b7xk–9mqr-2def\u00a0',
    'b7xk-9mqr-2def',
    'B7XK-9MQR-2DEF',
    'B7XK9MQR2DEF',
  ])
  expect(listPasswordReadings('')).toEqual([''])
})
