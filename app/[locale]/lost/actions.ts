'use server'

import { pageAction } from '@/lib/actions/page-action'
import { transactionId } from '@/lib/contract/api'
import { forgetTypedValues, keepTypedValues, readField } from '@/lib/forms/typed-values'
import type { PageQuery } from '@/lib/i18n/page-queries'
import { lostFields, readLostForm } from '@/lib/lost/read-lost-form'
import { askForCode, planAsking } from './ask-for-code'

/** Longer than any valid value, and short enough for a cookie. */
const longestKept = 250

/** Goes on in the same way if nobody matches. */
export const findLostNumber = pageAction(async (form, entry) => {
  const typed = Object.fromEntries(lostFields.map((name) => [name, readField(form, name).slice(0, longestKept)]))
  const fail = async (query: PageQuery<'lost'>) => {
    await keepTypedValues('lost', typed)
    return { page: 'lost', query } as const
  }
  const read = readLostForm(typed)
  if ('problems' in read) return fail({ error: 'form' })
  const tooMany = await entry.spendLimit('sendCode')
  if (tooMany) return fail(tooMany)
  const key = transactionId.safeParse(readField(form, 'key')) // made with the form: two clicks are one transaction
  await askForCode(entry, await planAsking(read.details, key.data ?? crypto.randomUUID()))
  await forgetTypedValues()
  return { page: 'lostCode' }
})
