'use server'

import { residentAction } from '@/lib/actions/page-action'
import { readField } from '@/lib/forms/typed-values'
import { readActKey } from '@/lib/step-up/act'
import { generateVid as act } from '@/lib/step-up/acts/generate-vid'
import { stepUp } from '@/lib/step-up/step-up'

export const generateVid = residentAction('virtualIdNew', async (form, entry) => {
  const values = act.readValues({ type: readField(form, 'type') })
  if (!values) return { page: 'virtualIdNew', query: { error: 'missing' } }
  return stepUp(entry, act, { key: readActKey(form), values, next: 'virtualIdNew' })
})
