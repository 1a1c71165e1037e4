import { languages, type Locale } from './languages'

const kilobyte = 1024
const megabyte = 1024 * 1024

/** 412 kB, 1.9 MB. */
export function formatBytes(locale: Locale, byteCount: number): string {
  const isLarge = byteCount >= megabyte
  const amount = isLarge ? byteCount / megabyte : Math.max(1, Math.round(byteCount / kilobyte))
  return new Intl.NumberFormat(languages[locale].dateLocale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: 1,
  }).format(amount)
}
