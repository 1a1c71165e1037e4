import { formats } from './formats'
import { languages, type Locale } from './languages'

/** The time zone in which people read times: PORTAL_TIME_ZONE, else the machine's own. */
export const findTimeZone = () => process.env.PORTAL_TIME_ZONE || Intl.DateTimeFormat().resolvedOptions().timeZone

type Style = keyof typeof formats.dateTime

/** Made once each: making one takes as long as a hundred uses, and a page writes many dates. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function findFormatter(locale: Locale, style: Style, timeZone: string) {
  const key = [locale, style, timeZone].join(' ')
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(languages[locale].dateLocale, { ...formats.dateTime[style], timeZone })
  formatters.set(key, made)
  return made
}

/** A date in words: `day` 14 March 1990, `moment` with the time, `clock` the time alone. */
export function formatDate(locale: Locale, date: Date, style: Style, timeZone = findTimeZone()): string {
  return findFormatter(locale, style, timeZone).format(date)
}

/** A day without a time zone (yyyy/MM/dd, as the registry has dates of birth) in words. */
export function formatDay(locale: Locale, day: string): string {
  return formatDate(locale, new Date(`${day.replaceAll('/', '-')}T00:00:00Z`), 'day', 'UTC')
}
