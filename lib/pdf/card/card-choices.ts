import { isLocale, type Locale } from '@/lib/i18n/languages'

export const cardFields = ['dateOfBirth', 'gender', 'address', 'vid'] as const
export const numberStyles = ['masked', 'whole', 'none'] as const

export type CardField = (typeof cardFields)[number]
export type NumberStyle = (typeof numberStyles)[number]
export type CardChoices = {
  fields: readonly CardField[]
  number: NumberStyle
  language: string
}
export type CardWords = { show: string; number: string; language: string }

export const defaultCardChoices = (locale: Locale) =>
  ({ fields: cardFields, number: 'masked', language: locale }) as const satisfies CardChoices

/** An empty list is written as `none`, because a missing value is invalid. */
export function writeCardChoices({ fields, number, language }: CardChoices): CardWords {
  return { show: fields.join(',') || 'none', number, language }
}

export function readCardChoices({ show, number, language }: Partial<CardWords>): CardChoices | null {
  const style = numberStyles.find((known) => known === number)
  if (!style || !show || !language || !isLocale(language)) return null
  const named = show.split(',')
  return { fields: cardFields.filter((field) => named.includes(field)), number: style, language }
}
