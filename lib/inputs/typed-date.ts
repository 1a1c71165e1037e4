import { findMonth, isWeekday } from './month-names'
import { foldDigits, tidyText } from './typed-text'

export type DateParts = { day: string; month: string; year: string }

const longestDate = 60
/** As in `3rd of March`, `le 1er mars` and the Arabic sign for the common era. */
const besideMonth = new Set(['st', 'nd', 'rd', 'th', 'er', 'of', 'the', 'le', 'م'])
const dashes = /[\p{Pd}\u2212]/gu

export const tidyDate = (typed: string) => foldDigits(tidyText(typed.slice(0, longestDate))).replace(dashes, '-')
const dropZeros = (digits: string) => digits.replace(/^0+(?=\d)/, '')

/** Reads `٠٣`, `3.`, `1er`, `mars` or `Mar.`; leaves other text for the field to refuse. */
export function readDatePart(part: keyof DateParts, typed: string): string {
  const text = tidyDate(typed).replace(/(?<=.)[.,،]$/u, '')
  if (part === 'month') return String(findMonth(text) ?? dropZeros(text))
  return dropZeros(part === 'day' ? text.replace(/^(\d{1,2}) ?(?:st|nd|rd|th|er)$/i, '$1') : text)
}

function readNamed(text: string): DateParts | null {
  const [first = '', second = '', ...others] = text.match(/\d+/g) ?? []
  if (others.length > 0) return null
  const [day, year] = first.length === 4 ? [second, first] : [first, second]
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !besideMonth.has(word.toLowerCase()))
  const [weekday = '', ...rest] = words
  const month = findMonth(words.join('')) ?? (isWeekday(weekday) ? findMonth(rest.join('')) : null)
  return month && day && year ? { day, month: String(month), year } : null
}

function readNumeric(text: string): DateParts | null {
  const yearFirst = /^(\d{4}) ?[-/. ] ?(\d\d?) ?[-/. ] ?(\d\d?)\.?$/.exec(text)
  if (yearFirst) return { year: yearFirst[1] ?? '', month: yearFirst[2] ?? '', day: yearFirst[3] ?? '' }
  const dayFirst = /^(\d\d?) ?[-/. ] ?(\d\d?) ?[-/. ] ?(\d{4})\.?$/.exec(text)
  return dayFirst && { day: dayFirst[1] ?? '', month: dayFirst[2] ?? '', year: dayFirst[3] ?? '' }
}

/** Every language of the pages puts the day first: 9/3/2026 is 9 March. */
export function splitTypedDate(typed: string): DateParts | null {
  const text = tidyDate(typed)
  const parts = readNumeric(text) ?? (/\p{L}/u.test(text) ? readNamed(text) : null)
  if (!parts) return null
  return { day: dropZeros(parts.day), month: dropZeros(parts.month), year: parts.year }
}

/** `day` is yyyy-MM-dd. */
export function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  // Date.parse reads the 31st of February as a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** Returns yyyy-MM-dd, or null. */
export function readTypedDay(typed: string): string | null {
  const { day = '', month = '', year = '' } = splitTypedDate(typed) ?? {}
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return /^\d{4}-\d\d-\d\d$/.test(written) && isRealDay(written) ? written : null
}
