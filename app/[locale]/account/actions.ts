'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readField } from '@/lib/forms/typed-values'
import { buildPath } from '@/lib/i18n/paths'
import { requireSession } from '@/lib/session/require-session'
import { endSession, readSession } from '@/lib/session/session'

/** Ends this session, or with `everywhere` all of the resident's. */
export async function signOut(form: FormData): Promise<void> {
  const everywhere = readField(form, 'everywhere') === 'yes'
  // Nobody may be told that all devices are signed out by a session that had ended before.
  if (everywhere) await requireSession('devices')
  await endSession({ everywhere })
  redirect(`${buildPath(await getLocale(), 'signedOut')}${everywhere ? '?everywhere=yes' : ''}`)
}

/** Counts as activity, and so prolongs the session. */
export async function stay(): Promise<void> {
  await readSession({ touch: true })
}
