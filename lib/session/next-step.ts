import { nextWords } from '@/lib/i18n/page-queries'
import { buildPath } from '@/lib/i18n/paths'
import type { Locale } from '@/lib/i18n/languages'

export type NextStep = (typeof nextWords)[number]

/** The step of that name; the account for anything else. */
export const readNextStep = (name: unknown): NextStep => nextWords.find((step) => step === name) ?? 'account'

/** Where one goes on who has just entered a code for that step. */
export function buildNextPath(locale: Locale, next: NextStep): string {
  if (next === 'number') return buildPath(locale, 'account', { number: 'shown' })
  return buildPath(locale, next)
}
