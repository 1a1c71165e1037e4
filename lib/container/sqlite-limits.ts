import 'server-only'
import Sqlite from 'better-sqlite3'
import { RateLimiterSQLite } from 'rate-limiter-flexible'
import { countCalls, type RateLimits } from './rate-limits'

export async function openSqliteLimits(file: string, hash: (address: string) => string): Promise<RateLimits> {
  const client = new Sqlite(file)
  client.pragma('journal_mode = WAL')
  return countCalls(
    (options, whenReady) =>
      new RateLimiterSQLite({ storeClient: client, storeType: 'better-sqlite3', ...options }, whenReady),
    hash,
    async () => void client.close(),
  )
}
