/** Longer than any name or date; what a card holds beyond that is cut. */
const mostLetters = 200
/** Where a text is cut before it is looked at letter by letter. */
const mostUnits = 2000

/** Noncharacters, halves of letters, and marks that turn the text around them or are not seen; joiners belong to words. */
const unseen =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\p{Noncharacter_Code_Point}\u{e0000}-\u{e007f}]/gu
const breaks = /[\p{Cc}\p{Z}]+/gu

/** A claim's text on one line, without what is not seen; null when nothing is left, or it is no text. */
export function tellText(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const line = value.slice(0, mostUnits).replace(unseen, '').replace(breaks, ' ').trim()
  const letters = [...line]
  const text = letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : line
  return text === '' ? null : text
}

/** The same of claims that some issuers write as numbers. */
export const tellValue = (value: unknown): string | null =>
  typeof value === 'number' || typeof value === 'bigint' ? String(value) : tellText(value)

/** A day of the calendar (yyyy-MM-dd), or what the card holds instead. */
export type ToldDay = { day: string } | { text: string }

const isoLength = 10

/** Null for a day that no calendar has: `Date` alone would make 2 March of 30 February. */
function findDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:(\d\d)(\d\d)|-\d\d-\d\d)$/.exec(text) ?? []
  if (!year || year === '0000') return null
  const iso = month ? `${year}-${month}-${day}` : text
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, isoLength) === iso ? iso : null
}

/** A tagged date of CBOR: a day when it names no hour. */
function writeDate(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('T00:00:00.000Z', '')
}

/**
 * A date of birth. The specification wants YYYYMMDD. A year alone, another spelling or a day that does not exist is shown
 * as the card has it.
 */
export function tellDay(value: unknown): ToldDay | null {
  const text = value instanceof Date ? writeDate(value) : tellValue(value)
  if (text === null) return null
  const day = findDay(text)
  return day ? { day } : { text }
}

/** The first and the last moment that dates are written of: the years 1 and 9999. */
const [firstMs, lastMs] = [Date.parse('0001-01-02T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')]

/** Milliseconds since 1970; infinite beyond the years 1 to 9999, since issuers write "for ever" so. */
export function tellMoment(seconds: number | undefined): number | null {
  if (seconds === undefined || Number.isNaN(seconds)) return null
  const ms = Math.trunc(seconds * 1000)
  if (ms > lastMs) return Infinity
  return ms < firstMs ? -Infinity : ms
}
