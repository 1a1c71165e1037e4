import bodyLatin from '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2'
import boldLatin from '@fontsource/public-sans/files/public-sans-latin-600-normal.woff2'
import bodyArabic from '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff2'
import boldArabic from '@fontsource/vazirmatn/files/vazirmatn-arabic-600-normal.woff2'
import { preload } from 'react-dom'
import { languages, type Locale } from '@/lib/i18n/languages'

const latin = [bodyLatin, boldLatin]
const arabic = [bodyArabic, boldArabic]

/** A font that arrives after the first paint is not used on the page (styles/fonts.css). */
export function preloadFonts(locale: Locale): void {
  const files = languages[locale].direction === 'rtl' ? [...latin, ...arabic] : latin
  for (const file of files) preload(file, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
