import { describe, expect, test } from 'vitest'
import { countSms, foldSms } from './fold-sms'

describe('folding', () => {
  test.each([
    ['Ce n’était pas vous ?', "Ce n'était pas vous ?"],
    ['Ce n’était pas vous\u202f? Appelez le 1800\u00a0482', "Ce n'était pas vous ? Appelez le 1800 482"],
    ['«\u00a0oui\u00a0» “no” ‘si’ „ja“', '" oui " "no" \'si\' "ja"'],
    ['1–2 — 3−4 5\u20116…', '1-2 - 3-4 5-6...'],
    ['\u20681800\u2069 \u200bx\ufeff', '1800 x'],
    ['e\u0301te\u0301', 'été'],
    ['à è é ù ì ò Ç Ä Ö Ñ Ü ß £ € @', 'à è é ù ì ò Ç Ä Ö Ñ Ü ß £ € @'],
    ['{a} [b] ~ ^ | \\', '{a} [b] ~ ^ | \\'],
  ])('%j goes out as %j', (text, folded) => {
    expect(foldSms(text)).toBe(folded)
    expect(countSms(folded).encoding).toBe('GSM-7')
  })

  test.each(['Peut-être n’est-ce pas vous', 'ça – là', 'رمزك هو ١٢٣ – «لا»', 'Œuvre d’art', '`x’', 'Être'])(
    '%j has a letter that GSM-7 lacks, and stays as it was written',
    (text) => {
      expect(foldSms(text)).toBe(text)
      expect(countSms(text).encoding).toBe('UCS-2')
    },
  )
})

test.each([
  ['a'.repeat(160), 'GSM-7', 160, 1],
  ['a'.repeat(161), 'GSM-7', 161, 2],
  ['a'.repeat(306), 'GSM-7', 306, 2],
  ['a'.repeat(307), 'GSM-7', 307, 3],
  ['€'.repeat(80), 'GSM-7', 160, 1],
  [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
  ['ê'.repeat(70), 'UCS-2', 70, 1],
  ['ê'.repeat(71), 'UCS-2', 71, 2],
  ['ê'.repeat(135), 'UCS-2', 135, 3],
  ['😀'.repeat(35), 'UCS-2', 70, 1],
  ['', 'GSM-7', 0, 1],
] as const)('%j is counted as networks do', (text, encoding, units, segments) => {
  expect(countSms(text)).toEqual({ encoding, units, segments })
})
