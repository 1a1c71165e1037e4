import { defineRouting } from 'next-intl/routing'
import { defaultLocale, locales } from './languages'

/** Only the URL has the language; no cookie does. `/` follows Accept-Language. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  localeCookie: false,
  // The language menu has hreflang links; a header would repeat the request's host.
  alternateLinks: false,
})
