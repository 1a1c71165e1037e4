import 'server-only'
import { notFound } from 'next/navigation'
import { getPortal, type Portal } from '@/lib/portal/portal'

/** The portal in demo mode; in production there is no such page. */
export async function requireDemo(): Promise<Portal> {
  const portal = await getPortal()
  if (!portal.settings.isDemo) notFound()
  return portal
}
