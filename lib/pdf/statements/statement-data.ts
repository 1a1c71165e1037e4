import 'server-only'
import type { Locale } from '@/lib/i18n/languages'

/** Drawing time grows faster than the number of rows; this many take seconds. */
export const maxStatementRows = 500

/** Plain words, because they go to a worker thread. */
export type StatementData = {
  language: Locale
  issuer: { country: string; authority: string }
  title: string
  reference: { label: string; value: string } | null
  lede: string
  facts: { term: string; value: string }[]
  table: {
    /** `share` of the width, 1 in total. Numbers and codes run left to right in every language. */
    columns: { heading: string; share: number; isNumber?: boolean }[]
    rows: string[][]
  } | null
  footer: string
}
