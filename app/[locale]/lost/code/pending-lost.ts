import 'server-only'
import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { buildPath } from '@/lib/i18n/paths'
import { nextSendAt } from '@/lib/otp/next-send-at'
import { lostCookie, type PendingLost } from '../lost-cookie'

/** What waits for a code; without it the visitor begins again, or is shown that all is done. */
export async function requirePendingLost(): Promise<PendingLost> {
  const kept = await lostCookie.read()
  if (kept?.stage === 'code') return kept
  redirect(buildPath(await getLocale(), kept ? 'lostSent' : 'lost'))
}

/** How long until another code may be asked for; 0 when one may. */
export function countWaitSeconds({ askedAt }: PendingLost): number {
  const next = nextSendAt(askedAt.map((time) => new Date(time)))
  return next ? Math.max(0, Math.ceil((next.getTime() - Date.now()) / 1000)) : 0
}
