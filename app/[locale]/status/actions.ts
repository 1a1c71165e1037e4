'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readTypedRid } from '@/lib/forms/rid-field'
import { forgetTypedValues, keepTypedValues, readField } from '@/lib/forms/typed-values'
import { spendPageLimit } from '@/lib/http/page-call'
import { buildPath } from '@/lib/i18n/paths'
import { lookUpStatus } from './look-up-status'
import { statusCookie } from './status-cookie'

/** Far more than a number has, and far less than fills a cookie. */
const longestKept = 200

/** Looks up where an application stands. */
export async function checkStatus(form: FormData): Promise<void> {
  const locale = await getLocale()
  const typed = readField(form, 'rid').slice(0, longestKept)
  const fail = async (error: string): Promise<never> => {
    await keepTypedValues('status', { rid: typed })
    redirect(`${buildPath(locale, 'status')}?error=${error}`)
  }
  const read = readTypedRid(typed)
  if ('problem' in read) return fail(read.problem)
  const waitSeconds = await spendPageLimit('checkStatus')
  if (waitSeconds) return fail(`tooMany&seconds=${waitSeconds}`)
  const outcome = await lookUpStatus(read.rid)
  if (!outcome) return fail('notFound')
  await statusCookie.write(outcome)
  await forgetTypedValues()
  redirect(buildPath(locale, 'statusResult'))
}
