import { isLocale, type Locale } from './languages'

/** Percent. */
export const textSizes = ['100', '115', '130', '150'] as const
/** `auto` follows the device. */
export const colorSchemes = ['auto', 'light', 'dark'] as const

export type TextSize = (typeof textSizes)[number]
export type ColorScheme = (typeof colorSchemes)[number]
/** `locale` is null until the visitor chooses. */
export type Display = { locale: Locale | null; textSize: TextSize; colorScheme: ColorScheme }

export const displayCookieName = 'portal.display'
export const usualDisplay: Display = { locale: null, textSize: '100', colorScheme: 'auto' }

export const findTextSize = (text: string | undefined) => textSizes.find((size) => size === text)
export const findColorScheme = (text: string | undefined) => colorSchemes.find((scheme) => scheme === text)
export const findLocale = (text: string | undefined) => (text && isLocale(text) ? text : null)

/** Reads `fr.130.dark`; invalid parts become the defaults. */
export function parseDisplay(cookie: string | undefined): Display {
  const [locale, textSize, colorScheme] = (cookie ?? '').split('.')
  return {
    locale: findLocale(locale),
    textSize: findTextSize(textSize) ?? usualDisplay.textSize,
    colorScheme: findColorScheme(colorScheme) ?? usualDisplay.colorScheme,
  }
}

export const writeDisplay = ({ locale, textSize, colorScheme }: Display) => `${locale ?? ''}.${textSize}.${colorScheme}`
