'use server'

import { pageAction } from '@/lib/actions/page-action'
import { readTypedRid } from '@/lib/forms/rid-field'
import { forgetTypedValues, keepTypedValues, readField } from '@/lib/forms/typed-values'
import type { PageQuery } from '@/lib/i18n/page-queries'
import { lookUpStatus } from './look-up-status'
import { statusCookie } from './status-cookie'

/** Longer than any number, and short enough for a cookie. */
const longestKept = 200

export const checkStatus = pageAction(async (form, entry) => {
  const typed = readField(form, 'rid').slice(0, longestKept)
  const fail = async (query: PageQuery<'status'>) => {
    await keepTypedValues('status', { rid: typed })
    return { page: 'status', query } as const
  }
  const read = readTypedRid(typed)
  if ('problem' in read) return fail({ error: read.problem })
  const tooMany = await entry.spendLimit('checkStatus')
  if (tooMany) return fail(tooMany)
  const outcome = await lookUpStatus(entry, read.rid)
  if (!outcome) return fail({ error: 'notFound' })
  await statusCookie.write(outcome)
  await forgetTypedValues()
  return { page: 'statusResult' }
})
