'use server'

import { readField } from '@/lib/forms/typed-values'
import { readStepKey, takeStep } from '../steps/take-step'

/** Orders a printed card. */
export async function orderPrint(form: FormData): Promise<void> {
  const values = { known: readField(form, 'known') }
  await takeStep({ name: 'orderPrint', key: readStepKey(form), values, page: 'print' })
}
