import 'server-only'
import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { buildAddress, type Destination } from '@/lib/i18n/paths'
import type { NextStep } from './next-step'
import { hasSessionCookie, readSession } from './session'
import type { Session } from './session-store'

export async function findSignInPage(next: NextStep): Promise<Destination> {
  return { page: 'signIn', query: { notice: (await hasSessionCookie()) ? 'ended' : 'required', next } }
}

/** Without a session the visitor signs in and comes back to `next`. */
export async function requireSession(next: NextStep = 'account'): Promise<Session> {
  const session = await readSession()
  if (session) return session
  redirect(buildAddress(await getLocale(), await findSignInPage(next)))
}
