const mostLetters = 200
const mostUnits = 2000

/** Noncharacters, lone surrogates, bidirectional and invisible marks; joiners belong to words. */
const unseen =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\p{Noncharacter_Code_Point}\u{e0000}-\u{e007f}]/gu
const breaks = /[\p{Cc}\p{Z}]+/gu

/** On one line, without invisible characters; null if nothing remains or it is no text. */
export function presentText(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const line = value.slice(0, mostUnits).replace(unseen, '').replace(breaks, ' ').trim()
  const letters = [...line]
  const text = letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : line
  return text === '' ? null : text
}

export const presentValue = (value: unknown): string | null =>
  typeof value === 'number' || typeof value === 'bigint' ? String(value) : presentText(value)

export type PresentedDay = { day: string } | { text: string }

const isoLength = 10

/** `Date` alone would turn 30 February into 2 March. */
function findDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:(\d\d)(\d\d)|-\d\d-\d\d)$/.exec(text) ?? []
  if (!year || year === '0000') return null
  const iso = month ? `${year}-${month}-${day}` : text
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, isoLength) === iso ? iso : null
}

/** A CBOR date without an hour is a day. */
function writeDate(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('T00:00:00.000Z', '')
}

/** The specification requires YYYYMMDD; other values are shown as they are. */
export function presentDay(value: unknown): PresentedDay | null {
  const text = value instanceof Date ? writeDate(value) : presentValue(value)
  if (text === null) return null
  const day = findDay(text)
  return day ? { day } : { text }
}

const [firstMs, lastMs] = [Date.parse('0001-01-02T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')]

/** Milliseconds since 1970; infinite beyond the years 1 to 9999, because issuers write "for ever" so. */
export function presentMoment(seconds: number | undefined): number | null {
  if (seconds === undefined || Number.isNaN(seconds)) return null
  const ms = Math.trunc(seconds * 1000)
  if (ms > lastMs) return Infinity
  return ms < firstMs ? -Infinity : ms
}
