import type { LocalizedText } from './identity'

/** Dots hide all but the last four digits unless `isWhole`. */
export function presentUin(uin: string, isWhole: boolean): string {
  const digits = isWhole ? uin : uin.slice(-4).padStart(uin.length, '•')
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`
}

/** Falls back to English, then to the first value. */
export function pickLanguage(values: LocalizedText[], wireCode: string): string {
  const inLanguage = (code: string) => values.find(({ language }) => language === code)?.value
  return inLanguage(wireCode) ?? inLanguage('eng') ?? values[0]?.value ?? ''
}
