import { nextWords } from '@/lib/i18n/page-queries'
import type { Destination } from '@/lib/i18n/paths'

export type NextStep = (typeof nextWords)[number]

/** The step of that name; the account for anything else. */
export const readNextStep = (name: unknown): NextStep => nextWords.find((step) => step === name) ?? 'account'

/** Where somebody goes on who has just entered a code for that step. */
export const findNextPage = (next: NextStep): Destination =>
  next === 'number' ? { page: 'account', query: { number: 'shown' } } : { page: next }
