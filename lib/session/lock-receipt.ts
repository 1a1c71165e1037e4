import 'server-only'
import { z } from 'zod'
import { lockableTypes } from '@/lib/locks/auth-types'
import { sealedCookie } from './sealed-cookie'

const keptSeconds = 15 * 60
const types = z.array(z.enum(lockableTypes))

export const lockReceipt = sealedCookie(
  'locks',
  z.object({
    sessionId: z.string(),
    locked: types,
    unlocked: types,
    /** ISO time of the next lock. */
    until: z.string().nullable(),
  }),
  keptSeconds,
)
