'use server'

import { residentAction } from '@/lib/actions/page-action'
import { readActKey } from '@/lib/step-up/act'
import { sendUpdate as act } from '@/lib/step-up/acts/send-update'
import { stepUp } from '@/lib/step-up/step-up'

export const sendUpdate = residentAction('update', async (form, entry) =>
  stepUp(entry, act, { key: readActKey(form), values: {}, next: 'update' }),
)
