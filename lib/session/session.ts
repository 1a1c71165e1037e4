import 'server-only'
import { headers } from 'next/headers'
import { z } from 'zod'
import { getContainer } from '@/lib/container/container'
import { sealedCookie } from './sealed-cookie'
import { sessionRules } from './session-rules'
import { createSessionStore, type Session } from './session-store'

const cookie = sealedCookie('session', z.object({ secret: z.string() }), sessionRules.longestSeconds)

export const getSessions = async () => createSessionStore(await getContainer())

/** Pass `touch: false` where reading is not activity. */
export async function readSession({ touch = true } = {}): Promise<Session | null> {
  const content = await cookie.read()
  return content ? (await getSessions()).find(content.secret, { touch }) : null
}

/** The session may have ended. */
export async function hasSessionCookie(): Promise<boolean> {
  return (await cookie.read()) !== null
}

/** Always under a new id; `idUsed` is masked. */
export async function startSession(residentId: string, idUsed: string | null): Promise<void> {
  await endSession(await readSession({ touch: false }))
  const userAgent = (await headers()).get('user-agent') ?? ''
  await cookie.write({ secret: await (await getSessions()).start(residentId, userAgent, idUsed) })
}

export async function endSession(session: Session | null, { everywhere = false } = {}): Promise<void> {
  const sessions = await getSessions()
  if (session) await (everywhere ? sessions.endAllOf(session.residentId) : sessions.end(session))
  await cookie.clear()
}
