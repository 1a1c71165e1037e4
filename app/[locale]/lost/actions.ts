'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { transactionId } from '@/lib/contract/api'
import { forgetTypedValues, keepTypedValues, readField } from '@/lib/forms/typed-values'
import { spendPageLimit } from '@/lib/http/page-call'
import { buildPath } from '@/lib/i18n/paths'
import { lostFields, readLostForm } from '@/lib/lost/read-lost-form'
import { askForCode, planAsking } from './ask-for-code'

/** Far more than a field takes, and far less than fills a cookie. */
const longestKept = 250

/** Sends a code to whom the form describes, and goes on the same way when that is nobody. */
export async function findLostNumber(form: FormData): Promise<void> {
  const locale = await getLocale()
  const typed = Object.fromEntries(lostFields.map((name) => [name, readField(form, name).slice(0, longestKept)]))
  const fail = async (error: string): Promise<never> => {
    await keepTypedValues('lost', typed)
    redirect(`${buildPath(locale, 'lost')}?error=${error}`)
  }
  const read = readLostForm(typed)
  if ('problems' in read) return fail('form')
  const waitSeconds = await spendPageLimit('sendCode')
  if (waitSeconds) return fail(`tooMany&seconds=${waitSeconds}`)
  const key = transactionId.safeParse(readField(form, 'key')) // made with the form: two clicks are one transaction
  await askForCode(await planAsking(read.details, key.data ?? crypto.randomUUID()))
  await forgetTypedValues()
  redirect(buildPath(locale, 'lostCode'))
}
