import { formats } from './formats'
import { languages, type Locale } from './languages'

/** PORTAL_TIME_ZONE, otherwise the machine's zone. */
export const findTimeZone = () => process.env.PORTAL_TIME_ZONE || Intl.DateTimeFormat().resolvedOptions().timeZone

type Style = keyof typeof formats.dateTime

/** Making one costs as much as a hundred uses. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function findFormatter(locale: Locale, style: Style, timeZone: string) {
  const key = [locale, style, timeZone].join(' ')
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(languages[locale].dateLocale, { ...formats.dateTime[style], timeZone })
  formatters.set(key, made)
  return made
}

/** `day` is 14 March 1990, `moment` adds the time, `clock` is the time only. */
export function formatDate(locale: Locale, date: Date, style: Style, timeZone = findTimeZone()): string {
  return findFormatter(locale, style, timeZone).format(date)
}

/** `day` is yyyy/MM/dd, without a time zone. */
export function formatDay(locale: Locale, day: string): string {
  return formatDate(locale, new Date(`${day.replaceAll('/', '-')}T00:00:00Z`), 'day', 'UTC')
}
