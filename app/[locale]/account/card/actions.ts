'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readCardChoices, writeCardChoices } from '@/lib/pdf/card/card-choices'
import { readField } from '@/lib/forms/typed-values'
import { buildPath } from '@/lib/i18n/paths'
import { requireSession } from '@/lib/session/require-session'
import { readStepKey, takeStep } from '../steps/take-step'

/** Takes the choices for the card. A preview is shown and goes no further. */
export async function prepareCard(form: FormData): Promise<void> {
  await requireSession('card')
  const path = buildPath(await getLocale(), 'card')
  const show =
    form
      .getAll('show')
      .filter((name) => typeof name === 'string')
      .join(',') || 'none'
  const typed = { show, number: readField(form, 'number'), language: readField(form, 'language') }
  const choices = readCardChoices(typed)
  if (!choices) redirect(`${path}?${new URLSearchParams({ error: 'missing', show })}`)
  const values = writeCardChoices(choices)
  if (readField(form, 'do') === 'preview') redirect(`${path}?${new URLSearchParams(values)}#preview-heading`)
  await takeStep({ name: 'prepareCard', key: readStepKey(form), values, page: 'card' })
}
