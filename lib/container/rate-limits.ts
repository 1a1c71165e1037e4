import 'server-only'
import { RateLimiterRes, type IRateLimiterOptions, type RateLimiterAbstract } from 'rate-limiter-flexible'

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

export type MakeLimiter = (
  options: IRateLimiterOptions & { tableName: string },
  whenReady: (error?: Error) => void,
) => RateLimiterAbstract

const options = (name: LimitName) => ({
  keyPrefix: name,
  points: limits[name].points,
  duration: limits[name].durationSeconds,
  tableName: 'rate_limits',
})

function openLimiter(make: MakeLimiter, name: LimitName): Promise<RateLimiterAbstract> {
  return new Promise((resolve, reject) => {
    const limiter = make(options(name), (error) => (error ? reject(error) : queueMicrotask(() => resolve(limiter))))
  })
}

/** In turn, because each may create the table; twice, because another instance may create it meanwhile. */
async function openLimiters(make: MakeLimiter): Promise<Map<LimitName, RateLimiterAbstract>> {
  const names = Object.keys(limits) as LimitName[] // the keys of the table above
  const opened = new Map<LimitName, RateLimiterAbstract>()
  for (const name of names) opened.set(name, await openLimiter(make, name).catch(() => openLimiter(make, name)))
  return opened
}

/** @param hash stored instead of a client's address */
export async function countCalls(
  make: MakeLimiter,
  hash: (address: string) => string,
  close: () => Promise<void>,
): Promise<RateLimits> {
  const limiters = await openLimiters(make)
  return {
    async spend(limit, address) {
      const limiter = limiters.get(limit)
      return limiter ? spendPoint(limiter, hash(address)) : { isAllowed: true }
    },
    close,
  }
}
