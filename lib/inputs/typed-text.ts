/** Longer than any valid input, so the rest is ignored. */
const mostCharacters = 1000

const isDigit = (point: number) => /^\p{Nd}$/u.test(String.fromCodePoint(point))

/** Unicode lists the digits of each script in a row from 0 to 9. */
function findDigitValue(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let first = point
  while (isDigit(first - 1)) first -= 1
  return String((point - first) % 10)
}

export const foldDigits = (text: string) => text.replace(/(?![0-9])\p{Nd}/gu, findDigitValue)

/** Invisible marks that copying adds. Joiners have their own rule; U+202E stays because it changes what is read. */
const unseen = /(?![\p{VS}\u200c\u200d\u202e])[\p{DI}\ufff9-\ufffb]/gu
const joined =
  /(?<![\p{Script=Arabic}\p{Script=Beng}\p{Script=Deva}\p{Script=Gujr}\p{Script=Guru}\p{Script=Khmr}\p{Script=Knda}\p{Script=Mlym}\p{Script=Mong}\p{Script=Mymr}\p{Script=Orya}\p{Script=Sinh}\p{Script=Syrc}\p{Script=Taml}\p{Script=Telu}\p{Script=Tibt}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}])/gu

export const stripUnseen = (text: string) => text.replace(unseen, '').replace(joined, '')

const spaces = /[\s\p{Z}\u0085\u2800]+/gu
const edges = /^[ \u202e]+|[ \u202e]+$/g

export function tidyText(typed: string): string {
  const composed = typed.slice(0, mostCharacters).normalize('NFC')
  return stripUnseen(composed).replace(spaces, ' ').replace(edges, '')
}

/** Dashes of every kind, Arabic and Japanese lengthening marks typed for a dash, brackets, quotes, stops, commas. */
const besideDigits =
  /[\p{Cf}\p{DI}\p{Cc}\s\p{Z}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\u02d7\u0640\u2043\u207b\u208b\u2212\u2800\u30fc\uff70.,:;'"/_`\u00b4\u00b7\u02b9\u02bc\u060c\u066b\u066c\u06d4\u0964\u2022\u2024\u2027\u2032\u2033\u3001\u3002\u30fb\uff07\uff0c\uff0e\uff0f\uff61\uff65]/gu

/** Removes separators, but keeps characters that are wrong in a number. */
export const readTypedNumber = (typed: string) => foldDigits(typed.slice(0, mostCharacters).replace(besideDigits, ''))
