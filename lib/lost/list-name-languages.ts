import { languages, locales, type Locale } from '@/lib/i18n/languages'

function isWrittenIn(name: string, locale: Locale): boolean {
  const { script } = new Intl.Locale(locale).maximize()
  return script !== undefined && new RegExp(`\\p{Script=${script}}`, 'u').test(name)
}

/** Decided by the letters; the page's language comes first, and is the only one for unknown letters. */
export function listNameLanguages(name: string, locale: Locale): [string, ...string[]] {
  const fitting = locales.filter((each) => isWrittenIn(name, each)).map((each) => languages[each].wireCode)
  const own = languages[locale].wireCode
  const [first, ...others] = fitting
  if (first === undefined || fitting.includes(own)) return [own, ...fitting.filter((code) => code !== own)]
  return [first, ...others]
}
