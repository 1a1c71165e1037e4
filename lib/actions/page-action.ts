import 'server-only'
import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import type { Call } from '@/lib/backend/call'
import { spendPageLimit, startPageCall } from '@/lib/http/page-call'
import { getContainer } from '@/lib/container/container'
import { findSignInPage } from '@/lib/session/require-session'
import { readSession } from '@/lib/session/session'
import { tooMany } from './code-problems'
import { createActions, type PageEntry } from './create-actions'

async function openEntry(): Promise<PageEntry> {
  const { backend } = await getContainer()
  let call: Promise<Call> | null = null
  return {
    locale: await getLocale(),
    backend,
    startCall: () => (call ??= startPageCall()),
    async spendLimit(limit) {
      const seconds = await spendPageLimit(limit)
      return seconds ? tooMany(seconds) : null
    },
  }
}

export const { pageAction, residentAction } = createActions({ openEntry, readSession, findSignInPage, redirect })
