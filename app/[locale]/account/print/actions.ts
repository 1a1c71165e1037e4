'use server'

import { readStepKey, takeStep } from '../steps/take-step'

/** Orders a printed card. */
export async function orderPrint(form: FormData): Promise<void> {
  await takeStep({ name: 'orderPrint', key: readStepKey(form), values: {}, page: 'print' })
}
