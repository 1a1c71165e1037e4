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
  setSessionEnded,
  setSessionSeen,
  type SessionRow,
} from '@/db/sessions'
import type { Vault } from '@/db/vault'
import { findNumberType } from '@/lib/identity/find-number-type'
import { sessionRules } from './session-rules'

export type Session = {
  id: string
  residentId: string
  /** If nothing more happens. */
  remainingSeconds: number
  /** A recent code allows acts that change or disclose something. */
  isConfirmed: boolean
}

export type OpenSession = { id: string; startedAt: Date; lastSeenAt: Date; userAgent: string }

export interface SessionStore {
  /** Returns the secret, which only the cookie holds. @param idUsed masked UIN or VID; missing for a contact */
  start(residentId: string, userAgent: string, idUsed?: string | null): Promise<string>
  /** Only `touch` counts as activity. */
  find(secret: string, options: { touch: boolean }): Promise<Session | null>
  end(session: Session): Promise<void>
  endAllOf(residentId: string): Promise<void>
  /** The last used first. */
  list(residentId: string): Promise<OpenSession[]>
  /** @returns false if it is not open */
  endOne(residentId: string, id: string): Promise<boolean>
  endOthers(session: Session): Promise<void>
  readSignInBefore(session: Session): Promise<{ at: Date; userAgent: string } | null>
}

/** Writing the time of each request would cost a commit for every page. */
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

/** Recorded for the resident, in case somebody else did it. */
async function endSessions(
  { database, vault, now }: StoreServices,
  residentId: string,
  which: Parameters<typeof endSessionsOf>[2],
) {
  return database.transaction(async (tx) => {
    const count = await endSessionsOf(tx, residentId, which, now())
    if (count === 0) return false
    const details = { words: { many: count > 1 ? 'yes' : 'no' } }
    await insertActivity(tx, vault, { residentId, at: now(), event: 'sessionEnded', entryPoint: 'page', details })
    return true
  })
}

/** Sessions are rows, so they can be listed and ended; the cookie alone opens nothing. */
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
        const activity = { residentId, at, event: 'signedIn', entryPoint: 'page' } as const
        await insertActivity(tx, vault, { ...activity, details: { device: row.userAgent, usedId: describeId(idUsed) } })
      })
      return secret
    },
    find: (secret, { touch }) => findSession(services, hash(secret), touch),
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
