import { getRequestConfig } from 'next-intl/server'
import { formats } from './formats'
import { defaultLocale, isLocale } from './languages'

/** What next-intl needs for one request: the words and the time zone in which the pages tell times. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = requested && isLocale(requested) ? requested : defaultLocale
  const messages = await import(`../../messages/${locale}.json`)
  return { locale, messages: messages.default, formats, timeZone: process.env.PORTAL_TIME_ZONE ?? 'UTC' }
})
