import 'server-only'
import { z } from 'zod'
import { lostDetails } from '@/lib/lost/lost-details'
import { sealedCookie } from '@/lib/session/sealed-cookie'

const pending = z.object({
  stage: z.literal('code'),
  transactionId: z.string(),
  details: lostDetails,
  /** ISO times at which codes were asked for, the oldest first. */
  askedAt: z.array(z.string()),
})
const sent = z.object({ stage: z.literal('sent'), idType: lostDetails.shape.idType })

export type PendingLost = z.infer<typeof pending>

/** What the three pages of a lost number need of each other, sealed: none of it is in a URL. */
export const lostCookie = sealedCookie('lost', z.discriminatedUnion('stage', [pending, sent]), 30 * 60)
