'use server'

import { pageAction } from '@/lib/actions/page-action'
import { readField } from '@/lib/forms/typed-values'
import { findSignInPage } from '@/lib/session/require-session'
import { endSession, readSession } from '@/lib/session/session'

export const signOut = pageAction(async (form) => {
  const everywhere = readField(form, 'everywhere') === 'yes'
  const session = await readSession({ touch: false })
  // A session that has ended already must not claim to sign out all devices.
  if (everywhere && !session) return findSignInPage('devices')
  await endSession(session, { everywhere })
  return { page: 'signedOut', query: { everywhere: everywhere ? 'yes' : null } }
})

/** Counts as activity, so it prolongs the session. */
export async function stay(): Promise<void> {
  await readSession({ touch: true })
}
