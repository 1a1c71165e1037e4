import { isLocale, type Locale } from '@/lib/i18n/languages'

/** What a card may show besides name and portrait. `vid` is the QR code of the virtual ID. */
export const cardFields = ['dateOfBirth', 'gender', 'address', 'vid'] as const
export const numberStyles = ['masked', 'whole', 'none'] as const

export type CardField = (typeof cardFields)[number]
export type NumberStyle = (typeof numberStyles)[number]
export type CardChoices = {
  fields: readonly CardField[]
  /** How the UIN appears. */
  number: NumberStyle
  /** Page locale that leads on the card. */
  language: string
}
export type CardWords = { show: string; number: string; language: string }

/** What the card shows until somebody chooses otherwise. */
export const defaultCardChoices = (locale: Locale) =>
  ({ fields: cardFields, number: 'masked', language: locale }) as const satisfies CardChoices

/** The choices as words, for a URL or a sealed cookie; a list that is empty is `none`, so that it isn't an absent one. */
export function writeCardChoices({ fields, number, language }: CardChoices): CardWords {
  return { show: fields.join(',') || 'none', number, language }
}

/** The choices of those words, or null where one of them is missing or none that we know. */
export function readCardChoices({ show, number, language }: Partial<CardWords>): CardChoices | null {
  const style = numberStyles.find((known) => known === number)
  if (!style || !show || !language || !isLocale(language)) return null
  const named = show.split(',')
  return { fields: cardFields.filter((field) => named.includes(field)), number: style, language }
}
