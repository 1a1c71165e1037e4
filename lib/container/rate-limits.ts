import 'server-only'
import Sqlite from 'better-sqlite3'
import { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes, RateLimiterSQLite, type RateLimiterAbstract } from 'rate-limiter-flexible'

/** For one address of a client. */
const limits = {
  sendCode: { points: 30, durationSeconds: 600 },
  enterCode: { points: 120, durationSeconds: 600 },
  checkStatus: { points: 60, durationSeconds: 600 },
  verifyCard: { points: 120, durationSeconds: 600 },
} as const

export type LimitName = keyof typeof limits
export type Allowance = { isAllowed: true } | { isAllowed: false; retryAfterSeconds: number }
export interface RateLimits {
  spend(limit: LimitName, address: string): Promise<Allowance>
  close(): Promise<void>
}

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

/** In turn, because each may create the table; twice, because another instance may create it meanwhile. */
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
 * On SQLite in a file of their own, because a second writer would block the event loop.
 * @param hash stored instead of a client's address
 */
export function openRateLimits(address: string, hash: (client: string) => string): Promise<RateLimits> {
  return /^postgres(ql)?:/.test(address) ? openPostgresLimits(address, hash) : openSqliteLimits(address, hash)
}
