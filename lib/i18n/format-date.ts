import { formats } from './formats'
import { languages, type Locale } from './languages'

/** The time zone in which people read times: PORTAL_TIME_ZONE, else the machine's own. */
export const findTimeZone = () => process.env.PORTAL_TIME_ZONE || Intl.DateTimeFormat().resolvedOptions().timeZone

/** A date in words: `day` 14 March 1990, `moment` with the time, `clock` the time alone. */
export function formatDate(
  locale: Locale,
  date: Date,
  style: keyof typeof formats.dateTime,
  timeZone = findTimeZone(),
) {
  return new Intl.DateTimeFormat(languages[locale].dateLocale, { ...formats.dateTime[style], timeZone }).format(date)
}

/** A day without a time zone (yyyy/MM/dd, as the registry has dates of birth) in words. */
export function formatDay(locale: Locale, day: string): string {
  return formatDate(locale, new Date(`${day.replaceAll('/', '-')}T00:00:00Z`), 'day', 'UTC')
}
