'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { readField } from '@/lib/forms/typed-values'
import { buildPath } from '@/lib/i18n/paths'
import { endSession, readSession } from '@/lib/session/session'

/** Ends this session, or with `everywhere` all of the resident's. */
export async function signOut(form: FormData): Promise<void> {
  const everywhere = readField(form, 'everywhere') === 'yes'
  await endSession({ everywhere })
  redirect(`${buildPath(await getLocale(), 'signedOut')}${everywhere ? '?everywhere=yes' : ''}`)
}

/** Counts as activity, and so prolongs the session. */
export async function stay(): Promise<void> {
  await readSession({ touch: true })
}
