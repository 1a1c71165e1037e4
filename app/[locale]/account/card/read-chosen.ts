import 'server-only'
import { defaultCardChoices, readCardChoices, type CardChoices } from '@/lib/pdf/card/card-choices'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import type { Locale } from '@/lib/i18n/languages'
import { readPendingStep } from '@/lib/session/pending-step'

/** What was chosen so far: in the address, else in the step that waits for its code, else nothing yet. */
export async function readChosen(params: SearchParams, sessionId: string, locale: Locale): Promise<CardChoices> {
  const usual = defaultCardChoices(locale)
  const { show, number, language } = await readQuery(params, 'card')
  if (show) return readCardChoices({ show, number: number || usual.number, language: language || locale }) ?? usual
  const pending = await readPendingStep(sessionId)
  return (pending?.name === 'prepareCard' ? readCardChoices(pending.values) : null) ?? usual
}
