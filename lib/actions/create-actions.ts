import 'server-only'
import type { Call } from '@/lib/backend/call'
import type { ResidentBackend } from '@/lib/backend/resident-backend'
import type { Locale } from '@/lib/i18n/languages'
import { buildAddress, type Destination } from '@/lib/i18n/paths'
import type { LimitName } from '@/lib/container/rate-limits'
import type { NextStep } from '@/lib/session/next-step'
import type { Session } from '@/lib/session/session-store'
import type { TooMany } from './code-problems'

/** Read once, when the action begins. */
export type PageEntry = {
  locale: Locale
  backend: ResidentBackend
  /** Made on first use, once for each action. */
  startCall(): Promise<Call>
  /** Returns the page's problem if the limit is reached, otherwise null. */
  spendLimit(limit: LimitName): Promise<TooMany | null>
}

export type ResidentEntry = PageEntry & { session: Session }

export type PageAction = (form: FormData) => Promise<void>

type Work<Entry> = (form: FormData, entry: Entry) => Promise<Destination>

export type ActionEdge = {
  openEntry(): Promise<PageEntry>
  readSession(): Promise<Session | null>
  findSignInPage(next: NextStep): Promise<Destination>
  redirect(path: string): never
}

type ResidentOptions = {
  /** Runs before a visitor without a session goes to sign in. */
  onSignedOut?: (form: FormData) => Promise<void>
}

export function createActions({ openEntry, readSession, findSignInPage, redirect }: ActionEdge) {
  /** Does the work, then redirects to the page that it returns. */
  const pageAction =
    (work: Work<PageEntry>): PageAction =>
    async (form) => {
      const entry = await openEntry()
      const destination = await work(form, entry)
      redirect(buildAddress(destination.locale ?? entry.locale, destination))
    }

  /** Visitors without a session sign in first and come back to `next`. */
  const residentAction = (
    next: NextStep | ((form: FormData) => NextStep),
    work: Work<ResidentEntry>,
    { onSignedOut }: ResidentOptions = {},
  ): PageAction =>
    pageAction(async (form, entry) => {
      const session = await readSession()
      if (session) return work(form, { ...entry, session })
      await onSignedOut?.(form)
      return findSignInPage(typeof next === 'string' ? next : next(form))
    })

  return { pageAction, residentAction }
}
