import 'server-only'
import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { buildPath } from '@/lib/i18n/paths'
import { nextSendAt } from '@/lib/otp/next-send-at'
import { lostCookie, type PendingLost } from '../lost-cookie'

/** Redirects to the start, or to the last page if all is done. */
export async function requirePendingLost(): Promise<PendingLost> {
  const kept = await lostCookie.read()
  if (kept?.stage === 'code') return kept
  redirect(buildPath(await getLocale(), kept ? 'lostSent' : 'lost'))
}

export function countWaitSeconds({ askedAt }: PendingLost): number {
  const next = nextSendAt(askedAt.map((time) => new Date(time)))
  return next ? Math.max(0, Math.ceil((next.getTime() - Date.now()) / 1000)) : 0
}
