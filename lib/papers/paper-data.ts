import 'server-only'
import type { Locale } from '@/lib/i18n/languages'

/** Rows of one paper: a worker takes seconds for so many, and over twice that for twice the rows. */
export const maxPaperRows = 500

/** What stands on a plain paper of the portal, such as an acknowledgement. Ready words, so that a worker can draw it. */
export type PaperData = {
  /** Leads: the direction of the page and the language told to readers. */
  language: Locale
  issuer: { country: string; authority: string }
  title: string
  /** The number to keep, and what it is. */
  reference: { label: string; value: string } | null
  /** A sentence or two below the title. */
  lede: string
  facts: { term: string; value: string }[]
  table: {
    /** `share` of the width; all together 1. Numbers and codes run left to right in every language. */
    columns: { heading: string; share: number; isNumber?: boolean }[]
    rows: string[][]
  } | null
  /** The last line of every page, such as when it was made. */
  footer: string
}
