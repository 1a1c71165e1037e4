'use server'

import { residentAction } from '@/lib/actions/page-action'
import { readField } from '@/lib/forms/typed-values'
import { readActKey } from '@/lib/step-up/act'
import { orderPrint as act } from '@/lib/step-up/acts/order-print'
import { stepUp } from '@/lib/step-up/step-up'

export const orderPrint = residentAction('print', async (form, entry) => {
  // An order that nobody can have seen counts as unseen.
  const values = act.readValues({ known: readField(form, 'known') }) ?? { known: '' }
  return stepUp(entry, act, { key: readActKey(form), values, next: 'print' })
})
