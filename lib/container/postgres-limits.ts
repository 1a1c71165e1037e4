import 'server-only'
import { Pool } from 'pg'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { countCalls, type RateLimits } from './rate-limits'

export async function openPostgresLimits(url: string, hash: (address: string) => string): Promise<RateLimits> {
  const pool = new Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 10_000 }).on('error', () => undefined) // replaced at the next call
  return countCalls(
    (options, whenReady) => new RateLimiterPostgres({ storeClient: pool, ...options }, whenReady),
    hash,
    () => pool.end(),
  )
}
