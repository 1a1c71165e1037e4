import { expect, test } from 'vitest'
import { countTypedDigits, readTypedRid } from './rid-field'

const rid = '10008100320482120261103081500'

test.each([
  ['spaces', ' 10008 10032 04821 20261103 081500 '],
  ['dashes of any kind', '10008-10032–04821‑20261103 081500'],
  ['Arabic-Indic digits', '١٠٠٠٨١٠٠٣٢٠٤٨٢١٢٠٢٦١١٠٣٠٨١٥٠٠'],
  ['Persian digits', '۱۰۰۰۸۱۰۰۳۲۰۴۸۲۱۲۰۲۶۱۱۰۳۰۸۱۵۰۰'],
  ['a stop at its end', `${rid}.`],
  ['a soft hyphen and a joiner', `${rid.slice(0, 9)}\u00ad${rid.slice(9)}\u200d`],
  ['marks of direction', `\u200e${rid}\u202c`],
])('a number with %s is taken', (_what, typed) => {
  expect(readTypedRid(typed)).toEqual({ rid })
})

test.each([
  ['', 'missing'],
  [' - ', 'missing'],
  ['RID 10008', 'characters'],
  [rid.slice(1), 'length'],
  [`${rid}0`, 'length'],
  ['10008100320482120261303081500', 'malformed'],
] as const)('%j is refused as %s', (typed, problem) => {
  expect(readTypedRid(typed)).toEqual({ problem })
})

test('digits are counted without what stands between them', () => {
  expect(countTypedDigits('10008 10032-٠٤٨٢١')).toBe(15)
})
