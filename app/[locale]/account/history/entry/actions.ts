'use server'

import { getLocale } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { readField } from '@/lib/forms/typed-values'
import { startPageCall } from '@/lib/http/page-call'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'
import { requireSession } from '@/lib/session/require-session'

/** Takes a report; no code is asked for, as it must be easy and takes nothing away from anybody. */
export async function reportMisuse(form: FormData): Promise<void> {
  const { residentId } = await requireSession('history')
  const id = readField(form, 'id')
  const { backend } = await getContainer()
  if (!(await backend.account.history.report(residentId, id, await startPageCall()))) notFound()
  redirect(`${buildPath(await getLocale(), 'historyReported')}?id=${id}`)
}
