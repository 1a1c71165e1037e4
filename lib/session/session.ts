import 'server-only'
import { headers } from 'next/headers'
import { z } from 'zod'
import { getContainer } from '@/lib/container/container'
import { sealedCookie } from './sealed-cookie'
import { sessionRules } from './session-rules'
import { createSessionStore, type Session } from './session-store'

const cookie = sealedCookie('session', z.object({ secret: z.string() }), sessionRules.longestSeconds)

/** The sessions of this portal. */
export const getSessions = async () => createSessionStore(await getContainer())

/** The visitor's open session, or null. Pass `touch: false` where looking is not activity. */
export async function readSession({ touch = true } = {}): Promise<Session | null> {
  const content = await cookie.read()
  return content ? (await getSessions()).find(content.secret, { touch }) : null
}

/** Whether the browser brings a session at all, be it open or not. */
export async function hasSessionCookie(): Promise<boolean> {
  return (await cookie.read()) !== null
}

/** Opens a session for the resident, always under a new id; `idUsed` is the number they signed in with, masked. */
export async function startSession(residentId: string, idUsed: string | null): Promise<void> {
  await endSession(await readSession({ touch: false }))
  const userAgent = (await headers()).get('user-agent') ?? ''
  await cookie.write({ secret: await (await getSessions()).start(residentId, userAgent, idUsed) })
}

/** Ends the visitor's session, or with `everywhere` all sessions of its resident. */
export async function endSession(session: Session | null, { everywhere = false } = {}): Promise<void> {
  const sessions = await getSessions()
  if (session) await (everywhere ? sessions.endAllOf(session.residentId) : sessions.end(session))
  await cookie.clear()
}

/** Notes that a code has just been entered in this session. */
export async function confirmSession(session: Session): Promise<void> {
  await (await getSessions()).confirm(session)
}
