import 'server-only'
import Sqlite from 'better-sqlite3'
import { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes, RateLimiterSQLite, type RateLimiterAbstract } from 'rate-limiter-flexible'

/** The one table of per-network limits: so many calls in so many seconds from one address. */
const limits = {
  /** Asking for codes, on either door. */
  sendCode: { points: 30, durationSeconds: 600 },
  /** Calls that carry a code. */
  enterCode: { points: 120, durationSeconds: 600 },
  /** Looking up a registration. */
  checkStatus: { points: 60, durationSeconds: 600 },
  /** Checking a card on the server. */
  verifyCard: { points: 120, durationSeconds: 600 },
} as const

export type LimitName = keyof typeof limits
export type Allowance = { isAllowed: true } | { isAllowed: false; retryAfterSeconds: number }
export interface RateLimits {
  /** Counts one call from the address. */
  spend(limit: LimitName, address: string): Promise<Allowance>
  close(): Promise<void>
}

/** Counts nothing and allows everything (RATE_LIMITS=off). */
export const noLimits: RateLimits = { spend: async () => ({ isAllowed: true }), close: async () => undefined }

async function spendPoint(limiter: RateLimiterAbstract, key: string): Promise<Allowance> {
  try {
    await limiter.consume(key)
    return { isAllowed: true }
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return { isAllowed: false, retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) }
  }
}

type MakeLimiter = (name: LimitName, whenReady: (error?: Error) => void) => RateLimiterAbstract

function openLimiter(make: MakeLimiter, name: LimitName): Promise<RateLimiterAbstract> {
  return new Promise((resolve, reject) => {
    const limiter = make(name, (error) => (error ? reject(error) : queueMicrotask(() => resolve(limiter))))
  })
}

/** One after the other, as each makes the table unless it is there; twice, as another instance may be doing so too. */
async function openLimiters(make: MakeLimiter): Promise<Map<LimitName, RateLimiterAbstract>> {
  const names = Object.keys(limits) as LimitName[] // the keys of the table above
  const opened = new Map<LimitName, RateLimiterAbstract>()
  for (const name of names) opened.set(name, await openLimiter(make, name).catch(() => openLimiter(make, name)))
  return opened
}

function buildLimits(
  limiters: Map<LimitName, RateLimiterAbstract>,
  hash: (address: string) => string,
  close: () => Promise<void>,
) {
  return {
    async spend(limit: LimitName, address: string): Promise<Allowance> {
      const limiter = limiters.get(limit)
      return limiter ? spendPoint(limiter, hash(address)) : { isAllowed: true }
    },
    close,
  }
}

const options = (name: LimitName) => ({
  keyPrefix: name,
  points: limits[name].points,
  duration: limits[name].durationSeconds,
  tableName: 'rate_limits',
})

async function openSqliteLimits(file: string, hash: (address: string) => string): Promise<RateLimits> {
  const client = new Sqlite(file)
  client.pragma('journal_mode = WAL')
  const make: MakeLimiter = (name, whenReady) =>
    new RateLimiterSQLite({ storeClient: client, storeType: 'better-sqlite3', ...options(name) }, whenReady)
  return buildLimits(await openLimiters(make), hash, async () => void client.close())
}

async function openPostgresLimits(url: string, hash: (address: string) => string): Promise<RateLimits> {
  const pool = new Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 10_000 }).on('error', () => undefined) // replaced at the next call
  const make: MakeLimiter = (name, whenReady) =>
    new RateLimiterPostgres({ storeClient: pool, ...options(name) }, whenReady)
  return buildLimits(await openLimiters(make), hash, () => pool.end())
}

/**
 * Limits that outlive a restart: in a file of their own on SQLite, since a second writer on the registry's file would
 * block the event loop; shared by all instances on PostgreSQL.
 * @param address a `postgres:` URL, or the path of the SQLite file
 * @param hash what is stored in place of a client's address
 */
export function openRateLimits(address: string, hash: (client: string) => string): Promise<RateLimits> {
  return /^postgres(ql)?:/.test(address) ? openPostgresLimits(address, hash) : openSqliteLimits(address, hash)
}
