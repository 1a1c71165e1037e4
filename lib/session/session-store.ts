import 'server-only'
import { randomBytes } from 'node:crypto'
import { insertActivity, type ActivityDetails } from '@/db/activities'
import type { Database } from '@/db/database'
import {
  endSessionsOf,
  findLiveSession,
  insertSession,
  listLiveSessions,
  readSignInBefore,
  setAllSessionsEnded,
  setSessionConfirmed,
  setSessionEnded,
  setSessionSeen,
  type SessionRow,
} from '@/db/sessions'
import type { Vault } from '@/db/vault'
import { findNumberType } from '@/lib/identity/find-number-type'
import { sessionRules } from './session-rules'

/** An open session. */
export type Session = {
  id: string
  residentId: string
  /** Until it ends by itself if nothing more happens. */
  remainingSeconds: number
  /** Whether a code was entered recently enough for an act that changes or discloses something. */
  isConfirmed: boolean
}

/** One of a resident's open sessions, as it is listed. */
export type OpenSession = { id: string; startedAt: Date; lastSeenAt: Date; userAgent: string }

export interface SessionStore {
  /**
   * Opens a session and gives the secret that only its cookie holds.
   * @param idUsed the UIN or VID that the resident signed in with, masked; without it, an e-mail or phone
   */
  start(residentId: string, userAgent: string, idUsed?: string | null): Promise<string>
  /** The open session of the secret, or null; only `touch` counts as activity. */
  find(secret: string, options: { touch: boolean }): Promise<Session | null>
  confirm(session: Session): Promise<void>
  end(session: Session): Promise<void>
  endAllOf(residentId: string): Promise<void>
  /** The resident's open sessions, the last used first. */
  list(residentId: string): Promise<OpenSession[]>
  /** @returns false when the resident has no such session open (any more) */
  endOne(residentId: string, id: string): Promise<boolean>
  /** Ends all of the resident's sessions but this. */
  endOthers(session: Session): Promise<void>
  readSignInBefore(session: Session): Promise<{ at: Date; userAgent: string } | null>
}

/** Writing each request's time would cost a commit a page; half a minute's error does no harm. */
const touchEverySeconds = 30
const longestUserAgent = 300

function describeId(idUsed: string | null): ActivityDetails['usedId'] {
  if (idUsed === null) return undefined
  return { type: findNumberType(idUsed), end: idUsed.slice(-4) }
}

const addSeconds = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000)
const secondsBetween = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / 1000)

type StoreServices = { database: Database; vault: Vault; now(): Date }

function describe(row: SessionRow, at: Date, isTouched: boolean): Session {
  const idleFrom = isTouched ? at : row.lastSeenAt
  const idleLeft = secondsBetween(at, addSeconds(idleFrom, sessionRules.idleSeconds))
  return {
    id: row.id,
    residentId: row.residentId,
    remainingSeconds: Math.min(idleLeft, secondsBetween(at, row.expiresAt)),
    isConfirmed: secondsBetween(row.confirmedAt, at) < sessionRules.confirmedForSeconds,
  }
}

async function findSession({ database, vault, now }: StoreServices, id: string, isTouched: boolean) {
  const at = now()
  const seenAfter = addSeconds(at, -sessionRules.idleSeconds)
  const row = await findLiveSession(database.reader, vault, id, at, seenAfter)
  if (!row) return null
  if (isTouched && secondsBetween(row.lastSeenAt, at) >= touchEverySeconds) {
    await database.transaction((tx) => setSessionSeen(tx, row.id, at))
  }
  return describe(row, at, isTouched)
}

/** Ends sessions from another one; the resident is to see that, in case it was somebody else's doing. */
async function endSessions(
  { database, vault, now }: StoreServices,
  residentId: string,
  which: Parameters<typeof endSessionsOf>[2],
) {
  return database.transaction(async (tx) => {
    const count = await endSessionsOf(tx, residentId, which, now())
    if (count === 0) return false
    const details = { words: { many: count > 1 ? 'yes' : 'no' } }
    await insertActivity(tx, vault, { residentId, at: now(), event: 'sessionEnded', door: 'page', details })
    return true
  })
}

/** Sessions as rows that can be listed and ended; the cookie alone opens nothing. */
export function createSessionStore(services: StoreServices): SessionStore {
  const { database, vault, now } = services
  const hash = (secret: string) => vault.lookup('session', secret)
  return {
    async start(residentId, userAgent, idUsed = null) {
      const secret = randomBytes(32).toString('base64url')
      const at = now()
      const expiresAt = addSeconds(at, sessionRules.longestSeconds)
      const times = { startedAt: at, lastSeenAt: at, confirmedAt: at, expiresAt }
      const row = { id: hash(secret), residentId, ...times, userAgent: userAgent.slice(0, longestUserAgent) }
      await database.transaction(async (tx) => {
        await insertSession(tx, vault, row)
        const activity = { residentId, at, event: 'signedIn', door: 'page' } as const
        await insertActivity(tx, vault, { ...activity, details: { device: row.userAgent, usedId: describeId(idUsed) } })
      })
      return secret
    },
    find: (secret, { touch }) => findSession(services, hash(secret), touch),
    confirm: (session) => database.transaction((tx) => setSessionConfirmed(tx, session.id, now())),
    end: (session) => database.transaction((tx) => setSessionEnded(tx, session.id, now())),
    endAllOf: (residentId) => database.transaction((tx) => setAllSessionsEnded(tx, residentId, now())),
    list: (residentId) => {
      const seenAfter = addSeconds(now(), -sessionRules.idleSeconds)
      return listLiveSessions(database.reader, vault, residentId, now(), seenAfter)
    },
    endOne: (residentId, id) => endSessions(services, residentId, { only: id }),
    endOthers: async ({ id, residentId }) => {
      await endSessions(services, residentId, { except: id })
    },
    readSignInBefore: (session) => readSignInBefore(database.reader, vault, session.residentId, session.id),
  }
}
