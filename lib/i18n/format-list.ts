import { languages, type Locale } from './languages'

export const formatList = (locale: Locale, items: readonly string[]) =>
  new Intl.ListFormat(languages[locale].dateLocale, { type: 'conjunction' }).format(items)
