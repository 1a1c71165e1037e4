'use server'

import { readStepKey, takeStep } from '../../steps/take-step'

/** Sends the draft off, after a code unless one was entered a moment ago. */
export async function sendUpdate(form: FormData): Promise<void> {
  await takeStep({ name: 'sendUpdate', key: readStepKey(form), values: {}, page: 'update' })
}
