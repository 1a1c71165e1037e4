import { defineRouting } from 'next-intl/routing'
import { defaultLocale, locales } from './languages'

/** The URL alone carries the language: no cookie. `/` goes to the best match of Accept-Language. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  localeCookie: false,
  // The language menu names the other languages with hreflang; a header would repeat the request's own host.
  alternateLinks: false,
})
