import 'server-only'
import { randomUUID } from 'node:crypto'
import { headers } from 'next/headers'
import type { Call } from '@/lib/backend/call'
import type { LimitName } from '@/lib/container/rate-limits'
import { getContainer } from '@/lib/container/container'
import { readClientAddress } from '@/lib/server/client-address'

const longestDevice = 300

export async function startPageCall(): Promise<Call> {
  const device = (await headers()).get('user-agent')?.slice(0, longestDevice) ?? ''
  return { requestId: randomUUID(), entryPoint: 'page', device }
}

/** Returns the seconds to wait if the limit is reached, else null. */
export async function spendPageLimit(limit: LimitName): Promise<number | null> {
  const { limits } = await getContainer()
  const allowance = await limits.spend(limit, readClientAddress(await headers()))
  return allowance.isAllowed ? null : allowance.retryAfterSeconds
}
