'use server'

import { residentAction } from '@/lib/actions/page-action'
import { readCardChoices, writeCardChoices } from '@/lib/pdf/card/card-choices'
import { readField } from '@/lib/forms/typed-values'
import { readActKey } from '@/lib/step-up/act'
import { prepareCard as act } from '@/lib/step-up/acts/prepare-card'
import { stepUp } from '@/lib/step-up/step-up'

/** A preview is shown and changes nothing. */
export const prepareCard = residentAction('card', async (form, entry) => {
  const shown = form.getAll('show').filter((name) => typeof name === 'string')
  const show = shown.join(',') || 'none'
  const values = readCardChoices({ show, number: readField(form, 'number'), language: readField(form, 'language') })
  if (!values) return { page: 'card', query: { error: 'missing', show } }
  if (readField(form, 'do') === 'preview') {
    return { page: 'card', query: writeCardChoices(values), hash: 'preview-heading' }
  }
  return stepUp(entry, act, { key: readActKey(form), values, next: 'card' })
})
