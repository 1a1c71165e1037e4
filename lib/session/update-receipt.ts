import 'server-only'
import { z } from 'zod'
import { sealedCookie } from './sealed-cookie'

const keptSeconds = 30 * 60

/** Keeps the number out of the URL. */
export const updateReceipt = sealedCookie(
  'update-sent',
  z.object({
    residentId: z.string(),
    rid: z.string(),
    /** ISO time. */
    sentAt: z.string(),
  }),
  keptSeconds,
)
