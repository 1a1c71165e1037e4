'use server'

import { readField } from '@/lib/forms/typed-values'
import { readStepKey, takeStep } from '../../steps/take-step'

/** Takes which virtual ID to end. */
export async function revokeVid(form: FormData): Promise<void> {
  await takeStep({ name: 'revokeVid', key: readStepKey(form), values: { id: readField(form, 'id') }, page: 'vids' })
}
