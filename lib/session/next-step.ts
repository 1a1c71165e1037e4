import { buildPath } from '@/lib/i18n/paths'
import type { Locale } from '@/lib/i18n/languages'

/** Where a code may lead. Names, not paths, so that no link can send anybody elsewhere. */
const nextSteps = ['account', 'card', 'number'] as const
export type NextStep = (typeof nextSteps)[number]

/** The step of that name; the account for anything else. */
export const readNextStep = (name: unknown): NextStep => nextSteps.find((step) => step === name) ?? 'account'

export function buildNextPath(locale: Locale, next: NextStep): string {
  if (next === 'number') return `${buildPath(locale, 'account')}?number=shown`
  return buildPath(locale, next)
}
