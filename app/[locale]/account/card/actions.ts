'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readField } from '@/lib/forms/typed-values'
import { buildPath } from '@/lib/i18n/paths'
import { readStepKey, takeStep } from '../steps/take-step'
import { readNumberStyle } from './number-style'

/** Takes how the card shall look. */
export async function prepareCard(form: FormData): Promise<void> {
  const number = readNumberStyle(readField(form, 'number'))
  if (!number) redirect(`${buildPath(await getLocale(), 'card')}?error=missing`)
  await takeStep({ name: 'prepareCard', key: readStepKey(form), values: { number }, page: 'card' })
}
