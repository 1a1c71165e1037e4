import 'server-only'
import type { Call } from '@/lib/backend/call'
import type { ResidentBackend } from '@/lib/backend/resident-backend'
import type { Locale } from '@/lib/i18n/languages'
import { buildAddress, type Destination } from '@/lib/i18n/paths'
import type { LimitName } from '@/lib/container/rate-limits'
import type { NextStep } from '@/lib/session/next-step'
import type { Session } from '@/lib/session/session-store'
import type { TooMany } from './code-problems'

/** What an action of a page works with, read once when it begins. */
export type PageEntry = {
  locale: Locale
  backend: ResidentBackend
  /** The action's one call to the backend, made when it is first asked for. */
  startCall(): Promise<Call>
  /** Counts one call from the visitor's network; gives what the page says of one too many, else null. */
  spendLimit(limit: LimitName): Promise<TooMany | null>
}

/** The same for somebody who is signed in. */
export type ResidentEntry = PageEntry & { session: Session }

/** An action as a form or a button takes it. */
export type PageAction = (form: FormData) => Promise<void>

type Work<Entry> = (form: FormData, entry: Entry) => Promise<Destination>

/** What the actions need of the framework and of this process. */
export type ActionEdge = {
  openEntry(): Promise<PageEntry>
  readSession(): Promise<Session | null>
  findSignInPage(next: NextStep): Promise<Destination>
  redirect(path: string): never
}

type ResidentOptions = {
  /** Runs before somebody who is no longer signed in goes to sign in. */
  onSignedOut?: (form: FormData) => Promise<void>
}

export function createActions({ openEntry, readSession, findSignInPage, redirect }: ActionEdge) {
  /** An action of a page: does the work, then leads to the page that the work names. */
  const pageAction =
    (work: Work<PageEntry>): PageAction =>
    async (form) => {
      const entry = await openEntry()
      const destination = await work(form, entry)
      redirect(buildAddress(destination.locale ?? entry.locale, destination))
    }

  /** The same for somebody who is signed in; all others go to sign in, and come back to the page `next`. */
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
