import 'server-only'
import { z } from 'zod'
import { sealedCookie } from '@/lib/session/sealed-cookie'

const rid = z.string()
const found = z.object({
  outcome: z.literal('found'),
  rid,
  ridStatus: z.enum(['RECEIVED', 'PROCESSING', 'PROCESSED', 'REJECTED', 'RE_REGISTER']),
  kind: z.enum(['NEW', 'UPDATE', 'REPRINT']).nullable(),
  steps: z.array(
    z.object({
      step: z.enum(['RECEIVED', 'CHECKED', 'IN_PROCESS', 'DONE', 'REFUSED', 'RE_REGISTER', 'CANCELLED']),
      at: z.coerce.date(),
    }),
  ),
  maskedContacts: z.array(z.string()),
  isSentNow: z.boolean(),
})
const noContact = z.object({ outcome: z.literal('noContact'), rid })
const outcome = z.discriminatedUnion('outcome', [found, noContact])

export type StatusOutcome = z.infer<typeof outcome>

/** Sealed, because no URL may hold the number or the answer. */
export const statusCookie = sealedCookie('status', outcome, 10 * 60)
