import type { Messages } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { findTimeZone } from './format-date'
import { formats } from './formats'
import { defaultLocale, isLocale } from './languages'

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = requested && isLocale(requested) ? requested : defaultLocale
  // The compiler cannot know a computed file name; a test compares every language with English.
  const { default: messages } = (await import(`../../messages/${locale}.json`)) as { default: Messages }
  return { locale, messages, formats, timeZone: findTimeZone() }
})
