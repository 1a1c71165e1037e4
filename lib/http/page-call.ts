import 'server-only'
import { randomUUID } from 'node:crypto'
import { headers } from 'next/headers'
import type { Call } from '@/lib/backend/call'
import type { LimitName } from '@/lib/limits/rate-limits'
import { getPortal } from '@/lib/portal/portal'
import { readClientAddress } from './client-address'

const longestDevice = 300

/** A call to the backend that comes from a page. */
export async function startPageCall(): Promise<Call> {
  const device = (await headers()).get('user-agent')?.slice(0, longestDevice) ?? ''
  return { requestId: randomUUID(), door: 'page', device }
}

/** Counts one call from the visitor's network; gives the seconds to wait when it is one too many, else null. */
export async function spendPageLimit(limit: LimitName): Promise<number | null> {
  const { limits } = await getPortal()
  const allowance = await limits.spend(limit, readClientAddress(await headers()))
  return allowance.isAllowed ? null : allowance.retryAfterSeconds
}
