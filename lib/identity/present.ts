import type { LocalizedText } from './identity'

/** A UIN in groups of 3, 3 and 4, with dots for all but the last four digits unless it is to be shown whole. */
export function presentUin(uin: string, isWhole: boolean): string {
  const digits = isWhole ? uin : uin.slice(-4).padStart(uin.length, '•')
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`
}

/** The value in that language (three letters), else in English, else the first there is. */
export function pickLanguage(values: LocalizedText[], wireCode: string): string {
  const inLanguage = (code: string) => values.find(({ language }) => language === code)?.value
  return inLanguage(wireCode) ?? inLanguage('eng') ?? values[0]?.value ?? ''
}
