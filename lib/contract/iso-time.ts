const second = '(?::?(?<second>[0-5][0-9]|60))?'
const fraction = '(?:[.,][0-9]+)?'
const clock = `(?<hour>[01][0-9]|2[0-4])(?::?(?<minute>[0-5][0-9])${second})?${fraction}`
const zone = '(?:[Zz]|[+\\u2212-](?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)?'
const calendarDay = '(?<month>[0-9]{2})-?(?<day>[0-9]{2})'
const day = `(?<year>[0-9]{4})-?(?:${calendarDay}|W(?<week>[0-9]{2})-?(?<weekday>[1-7])|(?<ordinal>[0-9]{3}))`
const form = new RegExp(`^${day}[Tt]${clock}${zone}$`)
const isBasic = /^[0-9]{8}T|^[0-9]{7}T|^[0-9]{4}W[0-9]{3}T/i
const isExtended = /^[0-9]{4}-(?:[0-9]{2}-[0-9]{2}|[0-9]{3}|W[0-9]{2}-[1-7])T/i
const basicClock = /^[0-9]{2}(?:[0-9]{2}){0,2}(?:[^0-9:]|$)/
const extendedClock = /^[0-9]{2}(?::[0-9]{2}){0,2}(?:[^0-9:]|$)/

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const countDays = (year: number, month: number) =>
  new Date(Date.UTC(2000 + (isLeap(year) ? 0 : 1), month, 0)).getUTCDate()

function countWeeks(year: number): number {
  const first = new Date(Date.UTC(2000, 0, 1))
  first.setUTCFullYear(year)
  return first.getUTCDay() === 4 || (first.getUTCDay() === 3 && isLeap(year)) ? 53 : 52
}

const isWithin = (text: string, most: number) => Number(text) >= 1 && Number(text) <= most

function isRealDay({
  year = '',
  month,
  day: ofMonth = '',
  week,
  ordinal,
}: Record<string, string | undefined>): boolean {
  const counted = Number(year)
  if (week) return isWithin(week, countWeeks(counted))
  if (ordinal) return isWithin(ordinal, isLeap(counted) ? 366 : 365)
  return isWithin(month ?? '', 12) && isWithin(ofMonth, countDays(counted, Number(month)))
}

/** 24:00 ends a day. A leap second ends an hour of UTC; offsets may move it by quarters of an hour. */
function isRealClock(groups: Record<string, string | undefined>, text: string): boolean {
  if (groups.second === '60' && Number(groups.minute) % 15 !== 14) return false
  if (groups.hour !== '24') return true
  return Number(groups.minute ?? 0) === 0 && Number(groups.second ?? 0) === 0 && !/[.,]0*[1-9]/.test(text)
}

/** A real time in ISO 8601 or RFC 3339. The offset may use the other of the two formats, as Jackson allowed. */
export function isIsoTime(text: string): boolean {
  const groups = form.exec(text)?.groups
  if (!groups) return false
  const written = text.slice(text.search(/T/i) + 1)
  const isConsistent = isBasic.test(text)
    ? basicClock.test(written)
    : isExtended.test(text) && extendedClock.test(written)
  return isConsistent && isRealDay(groups) && isRealClock(groups, text)
}
