import 'server-only'
import { readReference } from './reference'
import { getContainer } from '@/lib/container/container'

const readDigest = (error: unknown) =>
  typeof error === 'object' && error !== null && 'digest' in error && typeof error.digest === 'string'
    ? error.digest
    : undefined

/** `digest` is shown instead of the reference where JavaScript draws the page; `routePath` is its file. */
export async function logFailure(
  error: unknown,
  headers: Record<string, string | string[] | undefined>,
  routePath: string,
): Promise<void> {
  const { log } = await getContainer()
  log.error({ err: error, reference: readReference(headers), digest: readDigest(error), routePath }, 'page failed')
}
