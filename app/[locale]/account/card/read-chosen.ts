import 'server-only'
import { defaultCardChoices, readCardChoices, type CardChoices } from '@/lib/pdf/card/card-choices'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import type { Locale } from '@/lib/i18n/languages'
import { prepareCard } from '@/lib/step-up/acts/prepare-card'
import { readWaitingValues } from '@/lib/step-up/waiting-act'

/** From the address, otherwise from the waiting act. */
export async function readChosen(params: SearchParams, sessionId: string, locale: Locale): Promise<CardChoices> {
  const usual = defaultCardChoices(locale)
  const { show, number, language } = await readQuery(params, 'card')
  if (show) return readCardChoices({ show, number: number || usual.number, language: language || locale }) ?? usual
  return (await readWaitingValues(sessionId, prepareCard)) ?? usual
}
