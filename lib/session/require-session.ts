import 'server-only'
import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { buildPath } from '@/lib/i18n/paths'
import type { NextStep } from './next-step'
import { hasSessionCookie, readSession } from './session'
import type { Session } from './session-store'

/** The visitor's session; without one the visitor goes to sign in, and comes back to `next`. */
export async function requireSession(next: NextStep = 'account'): Promise<Session> {
  const session = await readSession()
  if (session) return session
  const notice = (await hasSessionCookie()) ? 'ended' : 'required'
  redirect(buildPath(await getLocale(), 'signIn', { notice, next }))
}
