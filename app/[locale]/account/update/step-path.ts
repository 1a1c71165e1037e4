import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import type { UpdateStep } from '@/lib/updates/plan-steps'

/** The page of a step. */
export function buildStepPath(locale: Locale, step: UpdateStep): string {
  if (step.page === 'field') return `${buildPath(locale, 'updateField')}?item=${step.item}`
  if (step.page === 'contactCode') return `${buildPath(locale, 'updateContactCode')}?item=${step.item}`
  if (step.page === 'proof') return `${buildPath(locale, 'updateProof')}?proof=${step.proof}`
  return buildPath(locale, 'updateCheck')
}
