'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readField } from '@/lib/forms/typed-values'
import { buildPath } from '@/lib/i18n/paths'
import { requireSession } from '@/lib/session/require-session'
import { endSession, getSessions } from '@/lib/session/session'

/** Ends one session. No code is asked for: it only takes away. */
export async function endDevice(form: FormData): Promise<void> {
  const session = await requireSession('devices')
  const locale = await getLocale()
  const id = readField(form, 'session')
  if (id === session.id) {
    await endSession()
    redirect(buildPath(locale, 'signedOut'))
  }
  const hasEnded = await (await getSessions()).endOne(session.residentId, id)
  redirect(`${buildPath(locale, 'devices')}?notice=${hasEnded ? 'ended' : 'gone'}`)
}

/** Ends all sessions but this one. */
export async function endOtherDevices(): Promise<void> {
  const session = await requireSession('devices')
  await (await getSessions()).endOthers(session)
  redirect(`${buildPath(await getLocale(), 'devices')}?notice=others`)
}
