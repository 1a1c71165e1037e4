import { nextWords } from '@/lib/i18n/page-queries'
import type { Destination } from '@/lib/i18n/paths'

export type NextStep = (typeof nextWords)[number]

export const readNextStep = (name: unknown): NextStep => nextWords.find((step) => step === name) ?? 'account'

export const findNextPage = (next: NextStep): Destination =>
  next === 'number' ? { page: 'account', query: { number: 'shown' } } : { page: next }
