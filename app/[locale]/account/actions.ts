'use server'

import { pageAction } from '@/lib/actions/page-action'
import { readField } from '@/lib/forms/typed-values'
import { findSignInPage } from '@/lib/session/require-session'
import { endSession, readSession } from '@/lib/session/session'

/** Ends this session, or with `everywhere` all of the resident's. */
export const signOut = pageAction(async (form) => {
  const everywhere = readField(form, 'everywhere') === 'yes'
  const session = await readSession({ touch: false })
  // Nobody may be told that all devices are signed out by a session that had ended before.
  if (everywhere && !session) return findSignInPage('devices')
  await endSession(session, { everywhere })
  return { page: 'signedOut', query: { everywhere: everywhere ? 'yes' : null } }
})

/** Counts as activity, and so prolongs the session. */
export async function stay(): Promise<void> {
  await readSession({ touch: true })
}
