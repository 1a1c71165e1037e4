import 'server-only'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { requireSession } from '@/lib/session/require-session'
import { findVid } from './read-vid'

/** Null if the URL names no VID, or it is out of date. */
export async function readReceipt(searchParams: SearchParams) {
  const { made, ended } = await readQuery(searchParams, 'virtualIds')
  if (!made && !ended) return null
  const { residentId } = await requireSession('virtualIds')
  const vid = await findVid(residentId, made || ended)
  if (vid?.state !== (made ? 'live' : 'revoked')) return null
  return { done: made ? ('made' as const) : ('ended' as const), vid }
}
