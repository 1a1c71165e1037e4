import 'server-only'
import { notFound } from 'next/navigation'
import { getContainer, type Container } from '@/lib/container/container'

/** 404 in production. */
export async function requireDemo(): Promise<Container> {
  const container = await getContainer()
  if (!container.settings.isDemo) notFound()
  return container
}
