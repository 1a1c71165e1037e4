import 'server-only'
import { readReference } from './reference'
import { getContainer } from '@/lib/container/container'

const readDigest = (error: unknown) =>
  typeof error === 'object' && error !== null && 'digest' in error && typeof error.digest === 'string'
    ? error.digest
    : undefined

/**
 * Logs what nobody foresaw under the reference of its request. `digest` is what is shown instead where JavaScript
 * draws the page of problems; `routePath` is the page's file, without anything that was asked for.
 */
export async function logFailure(
  error: unknown,
  headers: Record<string, string | string[] | undefined>,
  routePath: string,
): Promise<void> {
  const { log } = await getContainer()
  log.error({ err: error, reference: readReference(headers), digest: readDigest(error), routePath }, 'page failed')
}
