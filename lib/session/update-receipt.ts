import 'server-only'
import { z } from 'zod'
import { sealedCookie } from './sealed-cookie'

const keptSeconds = 30 * 60

/** What the last page of an update shows: the number stays out of the URL. */
export const updateReceipt = sealedCookie(
  'update-sent',
  z.object({
    residentId: z.string(),
    rid: z.string(),
    /** ISO time at which it was sent. */
    sentAt: z.string(),
  }),
  keptSeconds,
)
