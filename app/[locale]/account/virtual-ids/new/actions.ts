'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readField } from '@/lib/forms/typed-values'
import { buildPath } from '@/lib/i18n/paths'
import { readStepKey, takeStep } from '../../steps/take-step'
import { readVidType } from '../vid-type'

/** Takes which kind of virtual ID to make. */
export async function makeVid(form: FormData): Promise<void> {
  const type = readVidType(readField(form, 'type'))
  if (!type) redirect(`${buildPath(await getLocale(), 'vidNew')}?error=missing`)
  await takeStep({ name: 'makeVid', key: readStepKey(form), values: { type }, page: 'vidNew' })
}
