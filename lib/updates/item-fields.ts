import type { Answer } from './update-items'

/** A field of an item's page. `name` is that of the form; `language` the three letters of what is written there. */
export type ItemField = { name: string; language: string | null }

export type JudgedFrom = {
  /** The fields of the item's page. */
  fields: readonly ItemField[]
  /** What is on record, in those fields. */
  current: Answer
  /** The languages that the record's address is in (three letters). */
  addressLanguages: string[]
  /** yyyy/MM/dd, in the country. */
  today: string
}
