import 'server-only'
import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import type { ResidentVid } from '@/lib/backend/account/virtual-ids-account'
import { buildPath } from '@/lib/i18n/paths'
import { getContainer } from '@/lib/container/container'

export async function findVid(residentId: string, id: string): Promise<ResidentVid | null> {
  const { backend } = await getContainer()
  return (await backend.account.virtualIds.list(residentId)).find((vid) => vid.id === id) ?? null
}

/** Redirects to the list, which says why, if the VID has ended. */
export async function requireLiveVid(residentId: string, id: string): Promise<ResidentVid> {
  const vid = await findVid(residentId, id)
  if (vid?.state === 'live') return vid
  redirect(buildPath(await getLocale(), 'virtualIds', { problem: vid ? 'over' : 'unknown' }))
}
