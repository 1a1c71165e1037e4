import 'server-only'
import { z } from 'zod'
import { lostDetails } from '@/lib/lost/lost-details'
import { sealedCookie } from '@/lib/session/sealed-cookie'

const pending = z.object({
  stage: z.literal('code'),
  transactionId: z.string(),
  details: lostDetails,
  /** ISO times of the requests for codes, oldest first. */
  askedAt: z.array(z.string()),
})
const sent = z.object({ stage: z.literal('sent'), idType: lostDetails.shape.idType })

export type PendingLost = z.infer<typeof pending>

/** Sealed, because none of it may be in a URL. */
export const lostCookie = sealedCookie('lost', z.discriminatedUnion('stage', [pending, sent]), 30 * 60)
