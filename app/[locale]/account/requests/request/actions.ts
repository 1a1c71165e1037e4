'use server'

import { readField } from '@/lib/forms/typed-values'
import { readStepKey, takeStep } from '../../steps/take-step'

/** Cancels a request that nobody works on yet. */
export async function cancelRequest(form: FormData): Promise<void> {
  const values = { id: readField(form, 'id') }
  await takeStep({ name: 'cancelRequest', key: readStepKey(form), values, page: 'requests' })
}
