import type { Answer } from './update-items'

/** `language` has three letters. */
export type ItemField = { name: string; language: string | null }

export type ValidationContext = {
  fields: readonly ItemField[]
  current: Answer
  addressLanguages: string[]
  /** yyyy/MM/dd, in the country. */
  today: string
}
