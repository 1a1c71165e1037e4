import 'server-only'
import { z } from 'zod'
import { lockableTypes } from '@/lib/locks/auth-types'
import { sealedCookie } from './sealed-cookie'

const keptSeconds = 15 * 60
const types = z.array(z.enum(lockableTypes))

/** What a change of locks has just done, for the page that says so. */
export const lockReceipt = sealedCookie(
  'locks',
  z.object({
    sessionId: z.string(),
    locked: types,
    unlocked: types,
    /** ISO time at which what was unlocked locks again; null when it does not. */
    until: z.string().nullable(),
  }),
  keptSeconds,
)
