export type Language = {
  name: string
  /** Fits beside the globe on a phone. */
  shortName: string
  direction: 'ltr' | 'rtl'
  /** ISO 639-2/T, as on the wire. */
  wireCode: string
  dateLocale: string
}

/** A new language needs a line here and `messages/<locale>.json`. */
export const languages = {
  en: { name: 'English', shortName: 'EN', direction: 'ltr', wireCode: 'eng', dateLocale: 'en-GB' },
  fr: { name: 'Français', shortName: 'FR', direction: 'ltr', wireCode: 'fra', dateLocale: 'fr' },
  ar: { name: 'العربية', shortName: 'ع', direction: 'rtl', wireCode: 'ara', dateLocale: 'ar-u-nu-latn' },
} as const satisfies Record<string, Language>

export type Locale = keyof typeof languages

export const defaultLocale: Locale = 'en'

export function isLocale(locale: string): locale is Locale {
  return Object.hasOwn(languages, locale)
}

/** In the order of the language menu. */
export const locales = Object.keys(languages).filter(isLocale)

export function findLocaleOfWireCode(wireCode: string): Locale {
  return locales.find((locale) => languages[locale].wireCode === wireCode) ?? defaultLocale
}
