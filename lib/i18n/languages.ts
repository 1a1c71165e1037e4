/** One language of the pages. */
export type Language = {
  /** Its own name for itself. */
  name: string
  /** What fits beside the globe on a phone. */
  shortName: string
  direction: 'ltr' | 'rtl'
  /** Three letters (ISO 639-2/T), as the wire and the registry write it. */
  wireCode: string
  /** How its dates are written, where that is not the language's own default. */
  dateLocale: string
}

/** Every language of the pages: a line here and `messages/<locale>.json` make another. */
export const languages = {
  en: { name: 'English', shortName: 'EN', direction: 'ltr', wireCode: 'eng', dateLocale: 'en-GB' },
  fr: { name: 'Français', shortName: 'FR', direction: 'ltr', wireCode: 'fra', dateLocale: 'fr' },
  ar: { name: 'العربية', shortName: 'ع', direction: 'rtl', wireCode: 'ara', dateLocale: 'ar-u-nu-latn' },
} as const satisfies Record<string, Language>

export type Locale = keyof typeof languages

export const defaultLocale: Locale = 'en'

/** True when the pages exist in `locale`. */
export function isLocale(locale: string): locale is Locale {
  return Object.hasOwn(languages, locale)
}

/** The locales in the order in which the language menu shows them. */
export const locales = Object.keys(languages).filter(isLocale)

/** The page locale of a three-letter wire code; the default one for a language that the pages lack. */
export function findLocaleOfWireCode(wireCode: string): Locale {
  return locales.find((locale) => languages[locale].wireCode === wireCode) ?? defaultLocale
}
