import { buildPath, type PageName } from '@/lib/i18n/paths'
import type { Locale } from '@/lib/i18n/languages'

/** Pages that signing in or a code may lead to. Names, not paths, so that no link can send anybody elsewhere. */
const nextPages = [
  'account',
  'card',
  'vids',
  'vidNew',
  'locks',
  'history',
  'update',
  'print',
  'requests',
  'activity',
  'devices',
] as const satisfies PageName[]
const nextSteps = [...nextPages, 'number'] as const
export type NextStep = (typeof nextSteps)[number]

/** The step of that name; the account for anything else. */
export const readNextStep = (name: unknown): NextStep => nextSteps.find((step) => step === name) ?? 'account'

/** Where one goes on who has just entered a code for that step. */
export function buildNextPath(locale: Locale, next: NextStep): string {
  if (next === 'number') return `${buildPath(locale, 'account')}?number=shown`
  return buildPath(locale, next)
}
