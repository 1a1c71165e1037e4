import type { Messages } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { findTimeZone } from './format-date'
import { formats } from './formats'
import { defaultLocale, isLocale } from './languages'

/** What next-intl needs for one request: the words and the time zone in which the pages tell times. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = requested && isLocale(requested) ? requested : defaultLocale
  // The compiler cannot know a file by a computed name; a test holds every language to the shape of English.
  const { default: messages } = (await import(`../../messages/${locale}.json`)) as { default: Messages }
  return { locale, messages, formats, timeZone: findTimeZone() }
})
