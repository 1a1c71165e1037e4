'use server'

import { residentAction } from '@/lib/actions/page-action'
import { readField } from '@/lib/forms/typed-values'
import { readActKey } from '@/lib/step-up/act'
import { revokeVid as act } from '@/lib/step-up/acts/revoke-vid'
import { stepUp } from '@/lib/step-up/step-up'

export const revokeVid = residentAction('virtualIds', async (form, entry) => {
  const values = act.readValues({ id: readField(form, 'id') })
  if (!values) return { page: 'virtualIds', query: { problem: 'unknown' } }
  return stepUp(entry, act, { key: readActKey(form), values, next: 'virtualIds' })
})
