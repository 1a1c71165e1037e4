'use server'

import { residentAction } from '@/lib/actions/page-action'
import { readField } from '@/lib/forms/typed-values'
import { readActKey } from '@/lib/step-up/act'
import { cancelRequest as act } from '@/lib/step-up/acts/cancel-request'
import { stepUp } from '@/lib/step-up/step-up'

export const cancelRequest = residentAction('requests', async (form, entry) => {
  const values = act.readValues({ id: readField(form, 'id') })
  if (!values) return { page: 'requests', query: { error: 'gone' } }
  return stepUp(entry, act, { key: readActKey(form), values, next: 'requests' })
})
