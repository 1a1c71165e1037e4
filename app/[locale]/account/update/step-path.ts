import type { Locale } from '@/lib/i18n/languages'
import { buildAddress, type Destination } from '@/lib/i18n/paths'
import type { UpdateStep } from '@/lib/update/plan-steps'

export function findStepPage(step: UpdateStep): Destination {
  if (step.page === 'field') return { page: 'updateField', query: { item: step.item } }
  if (step.page === 'contactCode') return { page: 'updateContactCode', query: { item: step.item } }
  if (step.page === 'proof') return { page: 'updateProof', query: { proof: step.proof } }
  return { page: 'updateCheck' }
}

export const buildStepPath = (locale: Locale, step: UpdateStep): string => buildAddress(locale, findStepPage(step))
