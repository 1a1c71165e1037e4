import 'server-only'
import type { RateLimits } from './rate-limits'

/**
 * On SQLite in a file of their own, because a second writer would block the event loop.
 * @param hash stored instead of a client's address
 */
export async function openRateLimits(address: string, hash: (client: string) => string): Promise<RateLimits> {
  if (/^postgres(ql)?:/.test(address)) return (await import('./postgres-limits')).openPostgresLimits(address, hash)
  return (await import('./sqlite-limits')).openSqliteLimits(address, hash)
}
