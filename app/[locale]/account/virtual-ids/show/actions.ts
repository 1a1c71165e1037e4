'use server'

import { readField } from '@/lib/forms/typed-values'
import { readStepKey, takeStep } from '../../steps/take-step'

/** Takes which virtual ID to show whole. */
export async function showVid(form: FormData): Promise<void> {
  await takeStep({ name: 'showVid', key: readStepKey(form), values: { id: readField(form, 'id') }, page: 'vids' })
}
