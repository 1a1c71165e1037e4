import 'server-only'
import { notFound } from 'next/navigation'
import { getContainer, type Container } from '@/lib/container/container'

/** The container in demo mode; in production there is no such page. */
export async function requireDemo(): Promise<Container> {
  const container = await getContainer()
  if (!container.settings.isDemo) notFound()
  return container
}
