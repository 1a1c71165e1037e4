import { describe, expect, test } from 'vitest'
import { foldDigits, readTypedNumber, stripUnseen, tidyText } from './typed-text'

const everyCharacter = Array.from({ length: 0x11_0000 }, (_, point) => point)
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point))
const everyOf = (kind: RegExp) => everyCharacter.filter((character) => kind.test(character))

const unseenMarks = [
  ...['\u200e', '\u200f', '\u061c', '\u2066', '\u2067', '\u2068', '\u2069', '\u202a', '\u202b', '\u202c', '\u202d'],
  ...['\u200b', '\u2060', '\u2063', '\ufeff', '\u00ad', '\u034f', '\u180e', '\u{e0020}'],
]
const joiners = ['\u200c', '\u200d']

describe('digits', () => {
  test.each([
    ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
    ['Devanagari', '०१२३४५६७८९'],
    ['Bengali', '০১২৩৪৫৬৭৮৯'],
    ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
    ['full-width', '０１２３４５６７８９'],
    ['N’Ko', '߀߁߂߃߄߅߆߇߈߉'],
    ['Adlam', '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙'],
    ['mathematical', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿'],
  ])('%s digits become 0 to 9', (_script, digits) => {
    expect(foldDigits(digits)).toMatch(/^(0123456789)+$/)
  })

  test('every script’s digits begin with a 0 and come in tens', () => {
    const digits = everyOf(/^\p{Nd}$/u)
    expect(digits.length).toBeGreaterThanOrEqual(680)
    expect(foldDigits(digits.join(''))).toBe('0123456789'.repeat(digits.length / 10))
  })

  test('all else stays', () => {
    expect(foldDigits('48-a é م ½ ² Ⅷ')).toBe('48-a é م ½ ² Ⅷ')
  })
})

describe('numbers', () => {
  test.each([...unseenMarks, ...joiners, '\u0000', ...everyOf(/^[\p{Cf}\p{Z}\s\p{Pd}]$/u), '−', '⁻', 'ـ', 'ー', '‧'])(
    '%j beside and between digits is nothing',
    (mark) => {
      expect(readTypedNumber(`${mark}371${mark}647${mark}${mark}5368${mark}`)).toBe('3716475368')
    },
  )

  test.each([
    '3716475368.',
    '371.647.5368',
    '3,716,475,368',
    "3'716'475'368",
    '(371) 647-5368',
    '«3716475368»',
    '٣٧١٦٤٧٥٣٦٨۔',
  ])('%s is read', (typed) => {
    expect(readTypedNumber(typed)).toBe('3716475368')
  })

  test('letters and signs stay, for the field to refuse', () => {
    expect(readTypedNumber('UIN 3716+47a')).toBe('UIN3716+47a')
    expect(readTypedNumber('XXXX**5368')).toBe('XXXX**5368')
  })
})

describe('text', () => {
  test.each(unseenMarks)('%j is taken out, wherever it is', (mark) => {
    expect(tidyText(`${mark}12 rue${mark} d’A${mark}vron${mark}`)).toBe('12 rue d’Avron')
  })

  test.each(['\u00a0', '\u202f', '\u2007', '\u3000', '\t', '\r\n', '\u2028', '\u0085', ' \u200b ', '\ufeff \u00a0'])(
    '%j is one space between words, and none at the ends',
    (space) => {
      expect(tidyText(`${space}rue${space}Blanche${space}`)).toBe('rue Blanche')
    },
  )

  test.each(['علی‌رضا', 'می‌خواهم', 'ශ්‍රී', 'क्‍ष', 'നന്‍മ'])('%s keeps the joiner that it is written with', (word) => {
    expect(tidyText(word)).toBe(word)
  })

  test.each(joiners)('the joiner %j is taken out where it joins nothing', (joiner) => {
    expect(tidyText(`${joiner}A${joiner}mina${joiner} علي${joiner}${joiner}`)).toBe('Amina علي')
  })

  test('what turns letters around stays between them, for the field to refuse', () => {
    expect(tidyText('\u202eAmina \u202eollaiD\u202c\u202e')).toBe('Amina \u202eollaiD')
  })

  test('letters are composed, and the choice between two forms of one stays', () => {
    expect(tidyText('e\u0301')).toBe('é')
    expect(tidyText('葛\u{e0100}城')).toBe('葛\u{e0100}城')
  })

  test('stripping leaves spaces and line ends alone', () => {
    expect(stripUnseen('a\u200b b\n\u2066c\u2069')).toBe('a b\nc')
  })
})
